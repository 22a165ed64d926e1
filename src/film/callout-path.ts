import type { Point } from './drawing/point.ts';
import { framesPerSecond, picture, type FilmCallout } from './film.ts';
import { createMoment } from './moment.ts';
import { endOf, startOf, type Timeline } from './timeline.ts';

/** [seconds after the callout's start, x, y], x and y in 0..1 of the picture. */
type PathPoint = readonly [number, number, number];

interface CalloutPath {
	/** Where the structure is: one point when it keeps still, else straight pieces of its way. */
	at: readonly [number, number] | readonly PathPoint[];
	label: readonly [number, number];
}

/** Half a pixel of the picture: nobody sees the path leave the structure by less. */
const tolerance = 0.5 / picture.width;

/** Follows a callout's structure through the time it is shown, frame by frame, and keeps the fewest
 * points that stay on it. */
export function calloutPath(callout: FilmCallout, timeline: Timeline): CalloutPath {
	const samples = sampleCallout(callout, timeline);
	const kept = simplify(samples);
	const first = kept[0];
	if (!first) throw new Error(`The callout "${callout.structure}" ends before it starts.`);
	const keepsStill = kept.every(([, x, y]) => x === first[1] && y === first[2]);
	return {
		at: keepsStill ? [first[1], first[2]] : kept,
		label: toFractions(callout.label)
	};
}

/** The structure's point at every frame of the callout, and at its end. */
export function sampleCallout(callout: FilmCallout, timeline: Timeline): PathPoint[] {
	const start = startOf(timeline, callout.from);
	const length = endOf(timeline, callout.until) - start;
	const samples: PathPoint[] = [];
	const steps = Math.ceil(length * framesPerSecond - 0.01);
	for (let step = 0; step <= steps; step++) {
		const seconds = Math.min(step / framesPerSecond, length);
		const [x, y] = toFractions(callout.at(createMoment(timeline, start + seconds)));
		samples.push([round(seconds, 3), x, y]);
	}
	return samples;
}

/** Drops the samples that lie where a straight, even motion between their neighbours would put them
 * (Ramer, Douglas and Peucker over time). */
function simplify(samples: readonly PathPoint[]): PathPoint[] {
	const first = samples[0];
	const last = samples.at(-1);
	if (!first || !last || samples.length < 3) return [...samples];
	let farthest = 0;
	let error = 0;
	for (const [index, sample] of samples.entries()) {
		const away = distanceFromMotion(sample, first, last);
		if (away > error) [farthest, error] = [index, away];
	}
	if (error <= tolerance) return [first, last];
	return [
		...simplify(samples.slice(0, farthest + 1)),
		...simplify(samples.slice(farthest)).slice(1)
	];
}

function distanceFromMotion(sample: PathPoint, from: PathPoint, to: PathPoint): number {
	const fraction = to[0] === from[0] ? 0 : (sample[0] - from[0]) / (to[0] - from[0]);
	const x = from[1] + (to[1] - from[1]) * fraction;
	const y = from[2] + (to[2] - from[2]) * fraction;
	return Math.hypot(sample[1] - x, sample[2] - y);
}

function toFractions({ x, y }: Point): [number, number] {
	return [round(x / picture.width, 4), round(y / picture.height, 4)];
}

function round(value: number, digits: number): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}
