import * as v from 'valibot';

/** A note being written, and the moment its writing began. */
export interface UnsavedNote {
	atMs: number;
	body: string;
}

const schema = v.object({ atMs: v.pipe(v.number(), v.minValue(0)), body: v.string() });

const PREFIX = 'cueline:draft:';

/** The note that `owner` was writing when the page went away. Browser only. */
export function readUnsavedNote(owner: string): UnsavedNote | undefined {
	try {
		const text = localStorage.getItem(PREFIX + owner);
		return text === null ? undefined : v.parse(schema, JSON.parse(text));
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
