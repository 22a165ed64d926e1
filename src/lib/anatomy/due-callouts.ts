import type { Callout, Point, TimedPoint } from './callout.ts';

/** A callout that is due, and where its structure is on the picture at that second. */
export interface DueCallout {
	callout: Callout;
	point: Point;
}

/**
 * The callouts on the picture at a second, by start: from their start on, until just before their
 * end. A structure that moves is between the two places of its path around that second, in
 * proportion to the time; before the first it waits there, after the last it stays.
 */
export function dueCallouts(callouts: readonly Callout[], seconds: number): DueCallout[] {
	return callouts
		.filter(({ startSeconds, endSeconds }) => startSeconds <= seconds && seconds < endSeconds)
		.map((callout) => ({ callout, point: pointAt(callout, seconds) }));
}

/** Whether a callout comes up after one second and not after another: while time passes between. */
export function hasCalloutStarted(
	callouts: readonly Callout[],
	afterSeconds: number,
	untilSeconds: number
): boolean {
	return callouts.some(
		({ startSeconds }) => startSeconds > afterSeconds && startSeconds <= untilSeconds
	);
}

function pointAt({ at, startSeconds }: Callout, seconds: number): Point {
	if (!isPath(at)) return at;
	const afterSeconds = seconds - startSeconds;
	const nextIndex = at.findIndex(([second]) => second > afterSeconds);
	const next = at[nextIndex];
	const last = next === undefined ? at.at(-1) : (at[nextIndex - 1] ?? next);
	if (last === undefined) return [0.5, 0.5];
	return next === undefined ? [last[1], last[2]] : between(last, next, afterSeconds);
}

function between(from: TimedPoint, to: TimedPoint, seconds: number): Point {
	const [fromSeconds, fromX, fromY] = from;
	const [toSeconds, toX, toY] = to;
	const share = toSeconds === fromSeconds ? 0 : (seconds - fromSeconds) / (toSeconds - fromSeconds);
	return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}

function isPath(at: Callout['at']): at is readonly TimedPoint[] {
	return Array.isArray(at[0]);
}
