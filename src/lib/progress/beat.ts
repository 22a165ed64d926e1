import * as v from 'valibot';
import { isoMs } from './iso-ms.ts';
import { MOST_SEGMENTS } from './outbox-entry.ts';
import { clampToDuration, unionSegments, type PlayedSegments } from './played-segments.ts';

/** What a player reports of itself every few seconds (CONTRACT: `progress` POST). */
export interface Beat {
	/** UUID of the sitting. */
	session: string;
	/** Counts from 0 in its session; a beat is counted once. */
	seq: number;
	segments: PlayedSegments;
	positionMs: number;
	/** unix milliseconds, by the learner's clock */
	at: number;
}

/** A player's duration may differ from the server's by a frame or a rounded second. */
const SLACK_MS = 1000;

const mediaMs = v.pipe(v.number(), v.safeInteger('Give whole milliseconds.'), v.minValue(0));

const segment = v.pipe(
	v.strictTuple([mediaMs, mediaMs]),
	v.check(([fromMs, toMs]) => fromMs < toMs, 'A segment begins before it ends.')
);

/**
 * Reads a beat for a video of `durationMs`; the server knows the duration, the client does not say
 * it. Unknown fields are ignored. Segments come out in order, merged and within the video; those
 * that reach past its end by more than a second are refused.
 */
export function beatSchema(durationMs: number) {
	const lastMs = durationMs + SLACK_MS;
	return v.object({
		session: v.pipe(v.string(), v.uuid()),
		seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
		segments: v.pipe(
			v.array(v.unknown()),
			v.maxLength(MOST_SEGMENTS, `Send at most ${MOST_SEGMENTS} segments at once.`),
			v.array(segment),
			v.check((all) => all.every(([, toMs]) => toMs <= lastMs), 'A segment ends after the video.'),
			v.transform((all) => clampToDuration(unionSegments(all), durationMs))
		),
		positionMs: v.pipe(
			mediaMs,
			v.maxValue(lastMs, 'The position lies after the end of the video.'),
			v.transform((positionMs) => Math.min(positionMs, durationMs))
		),
		at: isoMs
	}) satisfies v.GenericSchema<unknown, Beat>;
}
