import type { NoteDraft } from './note-draft.ts';

/** What a note is now, as far as it matters for an edit. Times are unix milliseconds. */
export interface Standing {
	revision: string;
	atMs: number;
	body: string;
	updatedAt: number;
	deletedAt: number | null;
}

/** What becomes of an edit. */
export type Merge =
	/** It takes the place of what stands. */
	| 'replaces'
	/** It brings back what had been deleted by somebody who had not seen it. */
	| 'restores'
	/** Both are kept: it was made on what does not stand any more. */
	| 'stands beside'
	/** It says what the note says already. */
	| 'says the same'
	/** It is older than what stands, or than the deletion. */
	| 'is outdated';

/**
 * How an edit that is new to us and a note come together. An edit names the revision it was made on:
 * no text is ever written over by somebody who had not seen it, whatever the clocks say. Of an edit
 * that names none the latest time stands.
 */
export function mergeEdit(note: Standing, { basedOn, ...draft }: NoteDraft): Merge {
	if (basedOn === undefined) {
		const isLater = draft.updatedAt > (note.deletedAt ?? note.updatedAt);
		return isLater ? 'replaces' : 'is outdated';
	}
	if (note.deletedAt !== null) return 'restores';
	if (note.revision === basedOn) return 'replaces';
	const isSame = note.body === draft.body && note.atMs === draft.atMs;
	return isSame ? 'says the same' : 'stands beside';
}
