import { sql, type Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { isStemmed, stemWord } from '#lib/transcript/words/stem-word.ts';
import { isSpacedBetween } from '#lib/transcript/words/unspaced-scripts.ts';
import { matchAll, matchAny, matchExactly } from './match-expression.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export type SearchStore = ReturnType<typeof createSearchStore>;

/** Something that was found. */
export type Candidate = Selectable<Schema['search_entry']> & {
	/** Less is better; 0 where so many were found that they were not weighed. */
	weight: number;
};

/** A line that was found. */
export interface FoundLine {
	lessonId: number;
	startMs: number;
	text: string;
	/** As in `cue`. */
	words: string | null;
}

export interface SearchScope {
	courseId: number;
	/** The lessons that are open to whoever searches: of others, only the title is found. */
	openLessonIds: readonly number[];
}

export interface Found {
	candidates: Candidate[];
	/** Whether there are more. */
	isCut: boolean;
}

/** More than anybody reads. */
const MOST_CANDIDATES = 300;
const MOST_FIRST = 150;
/** Above it entries are taken as they come, names first: weighing them would take too long. */
const MOST_WEIGHED = 4000;

/** English is found by stems in the one, all else as it is in the other. */
type Index = 'search_stem' | 'search_plain';

/** The full-text index of published courses. Only this file knows that it is FTS5. */
export function createSearchStore(db: Database) {
	let kept: { newestId: number; vocabulary: Vocabulary } | undefined;

	/** The words of all courses, read again after an import. */
	async function readVocabulary(): Promise<Vocabulary> {
		const { newestId } = await db
			.selectFrom('search_entry')
			.select(({ fn }) => fn.max('id').as('newestId'))
			.executeTakeFirstOrThrow();
		if (kept?.newestId === newestId) return kept.vocabulary;
		const { rows } = await sql<{ word: string; count: number }>`
			SELECT term AS word, doc AS count FROM search_vocabulary
		`.execute(db);
		const vocabulary = createVocabulary(rows);
		kept = { newestId, vocabulary };
		return vocabulary;
	}

	const isInScope = ({ courseId, openLessonIds }: SearchScope) => sql`
		entry.course_id = ${courseId} AND (
			entry.lesson_id IS NULL OR entry.kind = 'lesson'
			OR entry.lesson_id IN (SELECT value FROM json_each(${JSON.stringify(openLessonIds)}))
		)`;

	/** The best of a few. */
	async function findWeighed(
		index: Index,
		expression: string,
		scope: SearchScope
	): Promise<Candidate[]> {
		const { rows } = await sql<Candidate>`
			SELECT search_entry.*, found.weight
			FROM (
				SELECT entry.id, bm25(${sql.ref(index)}, 4, 1) AS weight
				FROM ${sql.table(index)} AS found CROSS JOIN search_entry AS entry ON entry.id = found.rowid
				WHERE found.${sql.ref(index)} MATCH ${expression} AND ${isInScope(scope)}
				ORDER BY weight
				LIMIT ${MOST_CANDIDATES}
			) AS found
			JOIN search_entry ON search_entry.id = found.id
		`.execute(db);
		return rows;
	}

	/** The first of very many. */
	async function findFirst(
		index: Index | 'search_word',
		expression: string,
		scope: SearchScope
	): Promise<Candidate[]> {
		const { rows } = await sql<Candidate>`
			SELECT entry.*, 0 AS weight
			FROM ${sql.table(index)} AS found CROSS JOIN search_entry AS entry ON entry.id = found.rowid
			WHERE found.${sql.ref(index)} MATCH ${expression} AND ${isInScope(scope)}
			ORDER BY found.rowid
			LIMIT ${MOST_FIRST}
		`.execute(db);
		return rows;
	}

	/** Where a script parts no words by spaces, the index does not know them. */
	async function findWithin(words: readonly string[], scope: SearchScope): Promise<Candidate[]> {
		const isFound = words.map(
			(word) => sql`(instr(lower(entry.title), ${word}) OR instr(lower(entry.body), ${word}))`
		);
		const { rows } = await sql<Candidate>`
			SELECT entry.*, 0 AS weight FROM search_entry AS entry
			WHERE ${isInScope(scope)} AND ${sql.join(isFound, sql` AND `)}
			ORDER BY entry.id
			LIMIT ${MOST_CANDIDATES}
		`.execute(db);
		return rows;
	}

	return {
		/**
		 * What in a course has all the words, or words that are like them.
		 * @param words as `toSearchWords` answers them
		 */
		async find(words: readonly string[], scope: SearchScope): Promise<Found> {
			if (words.length === 0) return { candidates: [], isCut: false };
			if (words.some((word) => !isSpacedBetween(word, word))) {
				return upTo(MOST_CANDIDATES, await findWithin(words, scope));
			}
			const vocabulary = await readVocabulary();
			const stems = matchAll(words, vocabulary, stemWord);
			const plain = matchAll(words, vocabulary, (word) => word);
			const estimate = Math.min(...words.map((word) => vocabulary.estimate(word)));
			if (estimate <= MOST_WEIGHED) {
				const inEnglish = await findWeighed('search_stem', stems, scope);
				const inOthers = await findWeighed('search_plain', plain, scope);
				return upTo(MOST_CANDIDATES, inEnglish, inOthers);
			}
			const exact = await findFirst('search_word', matchExactly(words), scope);
			const inEnglish = await findFirst('search_stem', stems, scope);
			const inOthers = await findFirst('search_plain', plain, scope);
			return upTo(MOST_FIRST, inEnglish, inOthers, exact);
		},

		/** The lines of a course's transcripts in a language that have one of some phrases, in order. */
		async linesSaying(
			phrases: readonly string[],
			{ courseId, language }: { courseId: number; language: string }
		): Promise<FoundLine[]> {
			if (phrases.length === 0) return [];
			const index: Index = isStemmed(language) ? 'search_stem' : 'search_plain';
			const { rows } = await sql<FoundLine>`
				SELECT entry.lesson_id AS lessonId, entry.start_ms AS startMs, entry.body AS text, entry.words
				FROM ${sql.table(index)} AS found CROSS JOIN search_entry AS entry ON entry.id = found.rowid
				WHERE found.${sql.ref(index)} MATCH ${matchAny(phrases)}
					AND entry.course_id = ${courseId} AND entry.kind = 'line' AND entry.language = ${language}
				ORDER BY entry.id
			`.execute(db);
			return rows;
		},

		/** Words of the courses here that are nearly a word, the nearest first. */
		async wordsNear(word: string): Promise<string[]> {
			return (await readVocabulary()).near(word);
		}
	};
}

/** What several indexes found, each up to a number; what two of them found is taken once. */
function upTo(most: number, ...found: Candidate[][]): Found {
	const candidates = [...new Map(found.flat().map((entry) => [entry.id, entry])).values()];
	return { candidates, isCut: found.some(({ length }) => length === most) };
}
