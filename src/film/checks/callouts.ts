import { sampleCallout } from '../callout-path.ts';
import { labelHeight, labelWidth } from '../draw-callouts.ts';
import { picture, type Film, type FilmCallout } from '../film.ts';
import { endOf, startOf, type Timeline } from '../timeline.ts';
import { checkOwnPoint, checkPair } from './labels.ts';

/** Captions lie below this, as a fraction of the picture's height. */
const captionsTop = 0.88;

/** What is wrong with where a film's callouts are, as sentences. Every place they name is in the
 * narration. */
export function checkCallouts({ callouts }: Pick<Film, 'callouts'>, timeline: Timeline): string[] {
	const lasting = callouts.filter(
		({ from, until }) => startOf(timeline, from) < endOf(timeline, until)
	);
	return [
		...callouts
			.filter((callout) => !lasting.includes(callout))
			.map(({ structure }) => `The callout "${structure}" ends before it starts.`),
		...lasting.flatMap((callout, index) => [
			...checkPoint(callout, timeline),
			...checkLabel(callout),
			...checkOwnPoint(callout, timeline),
			...lasting.slice(index + 1).flatMap((other) => checkPair(callout, other, timeline))
		])
	];
}

function checkPoint(callout: FilmCallout, timeline: Timeline): string[] {
	const away = sampleCallout(callout, timeline).find(
		([, x, y]) => !(x >= 0 && x <= 1 && y >= 0 && y <= captionsTop)
	);
	if (!away) return [];
	const [seconds, x, y] = away;
	return [
		`The callout "${callout.structure}" points outside the picture or into the captions ` +
			`(${x}, ${y}) ${seconds} s after it starts.`
	];
}

function checkLabel({ structure, label }: FilmCallout): string[] {
	const halfWidth = labelWidth(structure) / 2;
	const isInside =
		label.x - halfWidth >= 0 &&
		label.x + halfWidth <= picture.width &&
		label.y - labelHeight / 2 >= 0 &&
		label.y + labelHeight / 2 <= picture.height * captionsTop;
	if (isInside) return [];
	return [
		`The label "${structure}" leaves the picture or lies in the captions. ` +
			`It needs ${Math.ceil(halfWidth)} pixels to each side.`
	];
}
