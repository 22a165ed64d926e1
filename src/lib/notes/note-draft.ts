import { isoMs } from '#lib/progress/iso-ms.ts';
import * as v from 'valibot';
import { isBlank, NOTE_MAX_LENGTH } from './note.ts';

/** What a learner wrote, before it is kept. */
export interface NoteDraft {
	atMs: number;
	body: string;
	/** unix milliseconds */
	updatedAt: number;
	/** UUID its writer gave this text: sent again, it is known by that. */
	revision?: string | undefined;
	/** The revision that was edited; without it the latest `updatedAt` stands. */
	basedOn?: string | undefined;
}

/** A player's duration may differ from the server's by a frame or a rounded second. */
const SLACK_MS = 1000;

export const noteIdSchema = v.pipe(
	v.string(),
	v.uuid('A note is named by a UUID.'),
	v.toLowerCase()
);

export const revisionSchema = v.pipe(
	v.string(),
	v.uuid('A revision is named by a UUID.'),
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
			v.check((body) => !isBlank(body), 'A note needs some text.'),
			v.maxLength(NOTE_MAX_LENGTH, `A note holds at most ${NOTE_MAX_LENGTH} characters.`)
		),
		updatedAt: isoMs,
		revision: v.optional(revisionSchema),
		basedOn: v.optional(revisionSchema)
	}) satisfies v.GenericSchema<unknown, NoteDraft>;
}
