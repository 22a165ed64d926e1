import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Database } from '#lib/database/connection.server.ts';
import { toSeconds } from '#lib/shared/media-time.ts';
import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';
import { createTermFinder, type FindTerms } from '#lib/transcript/words/find-terms.ts';
import type { Moment } from './moment.ts';
import type { Structure } from './structure.ts';

/** By structure, then by lesson. */
export type MomentIndex = ReadonlyMap<string, ReadonlyMap<number, readonly Moment[]>>;

export interface IndexedCourse {
	id: number;
	/** The language of the transcripts that are read. */
	language: string;
	structures: readonly Structure[];
}

/**
 * Reads a whole course, lesson by lesson, for the moments at which it shows or says each structure;
 * those of a lesson are in the order of time. Other requests are served in between.
 */
export async function readMomentIndex(db: Database, course: IndexedCourse): Promise<MomentIndex> {
	// The finder knows every structure, so that "heel bone" is not taken for "heel" alone.
	const findTerms = createTermFinder(
		course.structures.map(({ id, name, aliases, definition }) => ({
			structure: id,
			name,
			definition,
			words: [name, ...aliases],
			href: `#${id}`
		}))
	);
	const index = new Map<string, Map<number, Moment[]>>();
	const lessons = await db
		.selectFrom('lesson')
		.select('id')
		.where('course_id', '=', course.id)
		.orderBy('ordinal')
		.execute();
	for (const { id } of lessons) {
		const found = [
			...(await findShown(db, id)),
			...(await findSaid(db, { lessonId: id, language: course.language, findTerms }))
		].sort((a, b) => a.moment.atSeconds - b.moment.atSeconds);
		for (const { structure, moment } of found) {
			const byLesson = index.get(structure) ?? new Map<number, Moment[]>();
			index.set(structure, byLesson);
			const moments = byLesson.get(id) ?? [];
			byLesson.set(id, moments);
			moments.push(moment);
		}
		await letOthersRun();
	}
	return index;
}

interface Found {
	structure: string;
	moment: Moment;
}

async function findShown(db: Database, lessonId: number): Promise<Found[]> {
	const rows = await db
		.selectFrom('callout')
		.select(['structure_id', 'start_ms'])
		.where('lesson_id', '=', lessonId)
		.orderBy('ordinal')
		.execute();
	return rows.map(({ structure_id, start_ms }) => ({
		structure: structure_id,
		moment: { kind: 'shown', atSeconds: toSeconds(start_ms) }
	}));
}

async function findSaid(
	db: Database,
	{ lessonId, language, findTerms }: { lessonId: number; language: string; findTerms: FindTerms }
): Promise<Found[]> {
	const rows = await db
		.selectFrom('cue')
		.innerJoin('transcript', 'transcript.id', 'cue.transcript_id')
		.select(['cue.text', 'cue.start_ms', 'cue.words'])
		.where('transcript.lesson_id', '=', lessonId)
		.where('transcript.language', '=', language)
		.orderBy('cue.ordinal')
		.execute();
	return rows.flatMap((row) =>
		findTerms(row.text).map(({ term, from, to }) => ({
			structure: term.structure,
			moment: {
				kind: 'said',
				atSeconds: toSeconds(saidAtMs(row, from)),
				text: row.text,
				from,
				to
			} as const
		}))
	);
}

/** When the word at an offset of a line is said; where it has no word times, when the line begins. */
function saidAtMs(
	{ start_ms, words }: { start_ms: number; words: string | null },
	offset: number
): number {
	const timed = JSON.parse(words ?? '[]') as [startMs: number, endMs: number, from: number][];
	const word = timed[findLastAtOrBefore(timed, offset, ([, , from]) => from)];
	return word?.[0] ?? start_ms;
}
