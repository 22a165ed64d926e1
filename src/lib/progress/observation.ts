import { toMs } from '#lib/shared/media-time.ts';
import type { Segment } from './played-segments.ts';

/** A player at one moment. */
export interface Observation {
	/** Where it is in the video, seconds. */
	mediaSeconds: number;
	/** When that was, by a clock that only goes forward, milliseconds. */
	wallMs: number;
	rate: number;
	isPaused: boolean;
	isSeeking: boolean;
}

/** Media clocks are coarse, and the two clocks are not read at the same instant. */
const SLACK_SECONDS = 0.5;
const SLACK_RATE = 1.1;

/**
 * What was really played between two observations: the way from one place to the other, if the
 * player was playing when it set off, is not seeking now, and time has passed enough to play it.
 */
export function playedBetween(before: Observation, now: Observation): Segment | undefined {
	if (before.isPaused || before.isSeeking || now.isSeeking) return undefined;
	const passedSeconds = (now.wallMs - before.wallMs) / 1000;
	const mostSeconds = passedSeconds * Math.max(before.rate, now.rate) * SLACK_RATE + SLACK_SECONDS;
	if (now.mediaSeconds - before.mediaSeconds > mostSeconds) return undefined;
	const fromMs = toMs(before.mediaSeconds);
	const untilMs = toMs(now.mediaSeconds);
	return fromMs < untilMs ? [fromMs, untilMs] : undefined;
}
