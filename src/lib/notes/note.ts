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

export const NOTE_MAX_LENGTH = 10_000;

/** Notes as a lesson shows them: by their moment, then as they were written. */
export function byMoment(a: Note, b: Note): number {
	return a.atMs - b.atMs || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}
