import { toPicture, type View } from './camera/view.ts';
import { point, type Point } from './drawing/point.ts';
import type { FilmCallout } from './film.ts';
import type { Moment } from './moment.ts';
import { placeOf } from './timing/tracks.ts';

/** From the start of a phrase, or of a word in it, to the end of another: `phrase` or `phrase:word`. */
type Span = readonly [from: string, until: string];

/** A callout: its structure, when it is there, where the structure is, and the middle of its label. */
export function callout(
	structure: string,
	[from, until]: Span,
	at: (moment: Moment) => Point,
	[x, y]: readonly [number, number]
): FilmCallout {
	return { structure, from: placeOf(from), until: placeOf(until), at, label: point(x, y) };
}

/** Callouts on something that moves, as a figure does, and is seen in a view. `find` is the place on
 * it, in its own space. */
export function calloutsOn<Body>(
	bodyAt: (moment: Moment) => Body,
	viewAt: (moment: Moment) => View
): (
	structure: string,
	span: Span,
	find: (body: Body) => Point,
	label: readonly [number, number]
) => FilmCallout {
	return (structure, span, find, label) =>
		callout(structure, span, (moment) => toPicture(viewAt(moment), find(bodyAt(moment))), label);
}
