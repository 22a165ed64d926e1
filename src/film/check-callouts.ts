import { sampleCallout } from './callout-path.ts';
import { labelHeight, labelWidth } from './draw-callouts.ts';
import type { Point } from './drawing/point.ts';
import { picture, type Film, type FilmCallout } from './film.ts';
import { createMoment, type Moment } from './moment.ts';
import { endOf, startOf, type Timeline } from './timeline.ts';

/** Captions lie below this, as a fraction of the picture's height. */
const captionsTop = 0.88;

/** What is wrong with a film's callouts, as sentences. */
export function checkCallouts(
	film: Film,
	timeline: Timeline,
	structures: ReadonlySet<string> | undefined
): string[] {
	const problems: string[] = [];
	for (const [index, callout] of film.callouts.entries()) {
		const { structure } = callout;
		if (structures && !structures.has(structure)) {
			problems.push(`The callout "${structure}" names no structure of anatomy.yaml.`);
		}
		if (startOf(timeline, callout.from) >= endOf(timeline, callout.until)) {
			problems.push(`The callout "${structure}" ends before it starts.`);
			continue;
		}
		problems.push(...checkPlaces(callout, timeline));
		for (const other of film.callouts.slice(index + 1)) {
			if (areTogether(callout, other, timeline))
				problems.push(...checkPair(callout, other, timeline));
		}
	}
	return problems;
}

function checkPlaces(callout: FilmCallout, timeline: Timeline): string[] {
	const problems: string[] = [];
	const { structure, label } = callout;
	const away = sampleCallout(callout, timeline).find(
		([, x, y]) => x < 0 || x > 1 || y < 0 || y > captionsTop
	);
	if (away) {
		problems.push(
			`The callout "${structure}" points outside the picture or into the captions ` +
				`(${away[1]}, ${away[2]}) ${away[0]} s after it starts.`
		);
	}
	const halfWidth = labelWidth(structure) / 2;
	const isInside =
		label.x - halfWidth >= 0 &&
		label.x + halfWidth <= picture.width &&
		label.y - labelHeight / 2 >= 0 &&
		label.y + labelHeight / 2 <= picture.height * captionsTop;
	if (!isInside) {
		problems.push(
			`The label "${structure}" leaves the picture or lies in the captions. ` +
				`It needs ${Math.ceil(halfWidth)} pixels to each side.`
		);
	}
	return problems;
}

function checkPair(a: FilmCallout, b: FilmCallout, timeline: Timeline): string[] {
	const problems: string[] = [];
	const width = (labelWidth(a.structure) + labelWidth(b.structure)) / 2;
	if (Math.abs(a.label.x - b.label.x) < width && Math.abs(a.label.y - b.label.y) < labelHeight) {
		problems.push(`The labels "${a.structure}" and "${b.structure}" lie over each other.`);
	}
	const crosses = sharedMoments(a, b, timeline).some((moment) =>
		isCrossing([a.at(moment), a.label], [b.at(moment), b.label])
	);
	if (crosses) {
		problems.push(`The lines of the labels "${a.structure}" and "${b.structure}" cross.`);
	}
	return problems;
}

function areTogether(a: FilmCallout, b: FilmCallout, timeline: Timeline): boolean {
	return (
		startOf(timeline, a.from) < endOf(timeline, b.until) &&
		startOf(timeline, b.from) < endOf(timeline, a.until)
	);
}

/** The first and last moment both callouts are shown. */
function sharedMoments(a: FilmCallout, b: FilmCallout, timeline: Timeline): Moment[] {
	const start = Math.max(startOf(timeline, a.from), startOf(timeline, b.from));
	const end = Math.min(endOf(timeline, a.until), endOf(timeline, b.until));
	return [start, end].map((seconds) => createMoment(timeline, seconds));
}

type Segment = readonly [Point, Point];

function isCrossing([a, b]: Segment, [c, d]: Segment): boolean {
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(from: Point, to: Point, p: Point): boolean {
	return (to.x - from.x) * (p.y - from.y) > (to.y - from.y) * (p.x - from.x);
}
