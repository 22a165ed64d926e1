import type { CourseOutline } from '#lib/course/course.ts';
import { lessonsInOrder, locksOf, type Learning } from '#lib/course/outline.ts';
import { toHit, type Entry } from './hit.ts';
import { createMatcher } from './match-words.ts';
import { findInNotes, type SearchedNotes } from './search-notes.ts';
import { groupHits, type SearchResults } from './search-results.ts';
import { type Candidate, type SearchScope, type SearchStore } from './search-store.server.ts';
import { toSearchWords } from './search-words.ts';
import { suggestQueries } from './suggest-queries.ts';

export interface CourseSearch {
	query: string;
	outline: CourseOutline;
	learning: Learning;
	/** The searcher's own, by lesson. */
	notes: readonly SearchedNotes[];
}

export interface Answer extends SearchResults {
	/** Where nothing was found: what was perhaps meant, each of which finds something. */
	suggestions: string[];
	/** Whether there are lessons of which only the title is searched. */
	hasLocked: boolean;
}

/** Looks through a course, as far as it is open to whoever searches, and through their notes. */
export async function searchCourse(
	store: SearchStore,
	{ query, outline, learning, notes }: CourseSearch
): Promise<Answer> {
	const words = toSearchWords(query);
	const match = createMatcher(words);
	const locks = locksOf(outline, learning);
	const lessons = lessonsInOrder(outline).map(({ id, slug, title }) => ({
		id,
		slug,
		title,
		isLocked: locks.has(id)
	}));
	const open = lessons.filter(({ isLocked }) => !isLocked);
	const scope: SearchScope = {
		courseId: outline.id,
		openLessonIds: open.map(({ id }) => id)
	};
	const { candidates, isCut } = await store.find(words, scope);
	const placed = [
		...candidates.map((candidate) => ({
			lessonId: candidate.lesson_id,
			hit: toHit(toEntry(candidate), match)
		})),
		...findInNotes(notes, match).flatMap(({ slug, entry }) => {
			const lesson = open.find((candidate) => candidate.slug === slug);
			return lesson === undefined ? [] : { lessonId: lesson.id, hit: toHit(entry, match) };
		})
	];
	const results = groupHits(placed, lessons);
	const suggestions = results.count > 0 ? [] : await suggestQueries(words, finderOf(store, scope));
	return {
		...results,
		isCut,
		suggestions,
		hasLocked: open.length < lessons.length
	};
}

function finderOf(store: SearchStore, scope: SearchScope) {
	return {
		near: (word: string) => store.wordsNear(word),
		finds: async (words: readonly string[]) =>
			(await store.find(words, scope)).candidates.length > 0
	};
}

function toEntry({ kind, key, language, start_ms, title, body, words, weight }: Candidate): Entry {
	return { kind, key, language, startMs: start_ms, title, body, words, weight };
}
