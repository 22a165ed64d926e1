import { labelHeight, labelWidth } from '../draw-callouts.ts';
import type { Point } from '../drawing/point.ts';
import { framesPerSecond, type FilmCallout } from '../film.ts';
import { createMoment, type Moment } from '../moment.ts';
import { endOf, startOf, type Timeline } from '../timeline.ts';

/** What is wrong between two callouts that are there at the same time, as sentences. */
export function checkPair(a: FilmCallout, b: FilmCallout, timeline: Timeline): string[] {
	const problems: string[] = [];
	const moments = sharedMoments(a, b, timeline);
	const [first, last] = [moments[0], moments.at(-1)];
	if (!first || !last) return problems;
	const width = (labelWidth(a.structure) + labelWidth(b.structure)) / 2;
	if (Math.abs(a.label.x - b.label.x) < width && Math.abs(a.label.y - b.label.y) < labelHeight) {
		problems.push(`The labels "${a.structure}" and "${b.structure}" lie over each other.`);
	}
	const crosses = [first, last].some((moment) =>
		isCrossing([a.at(moment), a.label], [b.at(moment), b.label])
	);
	if (crosses) {
		problems.push(`The lines of the labels "${a.structure}" and "${b.structure}" cross.`);
	}
	for (const [label, other] of [
		[a, b],
		[b, a]
	] as const) {
		if (moments.some((moment) => covers(label, other.at(moment)))) {
			problems.push(
				`The label "${label.structure}" covers the point of "${other.structure}". Move it away.`
			);
		}
	}
	return problems;
}

/** Says so when a callout's label covers the point it names. */
export function checkOwnPoint(callout: FilmCallout, timeline: Timeline): string[] {
	const moments = sharedMoments(callout, callout, timeline);
	return moments.some((moment) => covers(callout, callout.at(moment)))
		? [`The label "${callout.structure}" covers its own point. Move it away.`]
		: [];
}

/** As large as the point's dot. */
const dotRadius = 6;

function covers({ label, structure }: FilmCallout, at: Point): boolean {
	return (
		Math.abs(at.x - label.x) < labelWidth(structure) / 2 + dotRadius &&
		Math.abs(at.y - label.y) < labelHeight / 2 + dotRadius
	);
}

/** Every moment of a frame at which both callouts are there, the last one included. */
function sharedMoments(a: FilmCallout, b: FilmCallout, timeline: Timeline): Moment[] {
	const start = Math.max(startOf(timeline, a.from), startOf(timeline, b.from));
	const end = Math.min(endOf(timeline, a.until), endOf(timeline, b.until));
	if (start >= end) return [];
	const steps = Math.ceil((end - start) * framesPerSecond);
	return Array.from({ length: steps + 1 }, (_, step) =>
		createMoment(timeline, Math.min(start + step / framesPerSecond, end))
	);
}

type Segment = readonly [Point, Point];

function isCrossing([a, b]: Segment, [c, d]: Segment): boolean {
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(from: Point, to: Point, p: Point): boolean {
	return (to.x - from.x) * (p.y - from.y) > (to.y - from.y) * (p.x - from.x);
}
