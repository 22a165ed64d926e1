import { isoMs } from '#lib/progress/iso-ms.ts';
import * as v from 'valibot';

/** A learner's private text at a time of a lesson, as JSON has it (CONTRACT). */
export interface Note {
	/** UUID, made by whoever wrote the note. */
	id: string;
	/** Media time, integer milliseconds. */
	atMs: number;
	/** Plain text; line breaks are the learner's. */
	body: string;
	/** ISO 8601 */
	createdAt: string;
	/** ISO 8601, by the clock of whoever wrote it; the latest stands. */
	updatedAt: string;
}

/** What a learner wrote, before it is kept. */
export interface NoteDraft {
	atMs: number;
	body: string;
	/** unix milliseconds */
	updatedAt: number;
}

export const NOTE_MAX_LENGTH = 10_000;

const SLACK_MS = 1000;

export const noteIdSchema = v.pipe(
	v.string(),
	v.uuid('A note is named by a UUID.'),
	v.toLowerCase()
);

/** Reads a note for a video of `durationMs`. Unknown fields are ignored. */
export function noteDraftSchema(durationMs: number) {
	return v.object({
		atMs: v.pipe(
			v.number(),
			v.safeInteger('Give whole milliseconds.'),
			v.minValue(0),
			v.maxValue(durationMs + SLACK_MS, 'The note lies after the end of the video.'),
			v.transform((atMs) => Math.min(atMs, durationMs))
		),
		body: v.pipe(
			v.string(),
			v.trim(),
			v.nonEmpty('A note needs some text.'),
			v.maxLength(NOTE_MAX_LENGTH, `A note holds at most ${NOTE_MAX_LENGTH} characters.`)
		),
		updatedAt: isoMs
	}) satisfies v.GenericSchema<unknown, NoteDraft>;
}

/** Notes as a lesson shows them: by their moment, then as they were written. */
export function byMoment(a: Note, b: Note): number {
	return a.atMs - b.atMs || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}
