/** A note being written, and the moment its writing began. */
export interface UnsavedNote {
	atMs: number;
	body: string;
}

const PREFIX = 'cueline:draft:';

/** The note that `owner` was writing when the page went away. Browser only. */
export function readUnsavedNote(owner: string): UnsavedNote | undefined {
	try {
		const text = localStorage.getItem(PREFIX + owner);
		return text === null ? undefined : toUnsavedNote(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** Keeps a note that is being written; an empty one is forgotten. */
export function keepUnsavedNote(owner: string, note: UnsavedNote): void {
	try {
		if (note.body === '') localStorage.removeItem(PREFIX + owner);
		else localStorage.setItem(PREFIX + owner, JSON.stringify(note));
	} catch {
		// Storage is blocked or full: the draft lasts as long as the page.
	}
}

/** By hand: a schema's library would weigh on every lesson page for two fields of our own. */
function toUnsavedNote(kept: unknown): UnsavedNote | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	if (!('atMs' in kept && 'body' in kept)) return undefined;
	const { atMs, body } = kept;
	const isNote = typeof atMs === 'number' && atMs >= 0 && typeof body === 'string';
	return isNote ? { atMs, body } : undefined;
}
