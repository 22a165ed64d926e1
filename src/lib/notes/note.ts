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
	/** ISO 8601 */
	updatedAt: string;
	/** UUID that names this text of the note; an edit says which one it was made on. */
	revision: string;
	/**
	 * The id of a note that was edited on another device while this text was written: both are kept
	 * until the learner says which to keep.
	 */
	conflictOf?: string;
}

/**
 * What `notes/{id}` PUT answers. Usually the note as it was sent. It has another `revision` when this
 * text had been taken before and another device has written since. It has another `id` when the edit
 * was made on an older revision and so became a note of its own; `other` is then the one it was meant
 * for. `restored`: it had been deleted on another device, and an edit is worth more than a deletion.
 * `deleted`: this text had been taken before, and has been deleted since.
 */
export type PutAnswer =
	(Note & { other?: Note; restored?: true; deleted?: never }) | { id: string; deleted: true };

export const NOTE_MAX_LENGTH = 10_000;

/** Notes as a lesson shows them: by their moment, then as they were written. */
export function byMoment(a: Note, b: Note): number {
	return (
		a.atMs - b.atMs ||
		a.createdAt.localeCompare(b.createdAt) ||
		Number(a.conflictOf === b.id) - Number(b.conflictOf === a.id) ||
		a.id.localeCompare(b.id)
	);
}

/**
 * Whether there is nothing to see in a text: white space, control and format characters (zero width,
 * direction), what Unicode says to ignore when it cannot be shown (fillers, variation selectors), and
 * the blank of Braille.
 */
export function isBlank(text: string): boolean {
	return /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
}
