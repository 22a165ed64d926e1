import type { Entry } from './hit.ts';
import type { WordMatch } from './match-words.ts';

/** A learner's notes at a lesson. */
export interface SearchedNotes {
	/** The lesson's. */
	slug: string;
	notes: readonly { id: string; atMs: number; body: string }[];
}

/** More text than anybody writes beside a course; beyond it no note is read. UTF-16 units. */
const MOST_READ = 1_000_000;

/**
 * The notes that have every word. They are read one by one, not indexed: a learner has few, they
 * are found as soon as they are written, and no word of them is anywhere but in their row.
 */
export function findInNotes(
	lessons: readonly SearchedNotes[],
	match: (text: string) => WordMatch
): { slug: string; entry: Entry }[] {
	let read = 0;
	return lessons.flatMap(({ slug, notes }) =>
		notes.flatMap(({ id, atMs, body }) => {
			read += body.length;
			if (read > MOST_READ) return [];
			const { likeness } = match(body);
			if (likeness.length === 0 || likeness.includes(0)) return [];
			return { slug, entry: toEntry(id, atMs, body) };
		})
	);
}

function toEntry(key: string, startMs: number, body: string): Entry {
	return {
		kind: 'note',
		key,
		language: undefined,
		startMs,
		title: '',
		body,
		words: null,
		weight: 0
	};
}
