import type { Database } from '#lib/database/connection.server.ts';
import { toSeconds } from '#lib/shared/media-time.ts';
import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';
import { createTermFinder } from '#lib/transcript/words/find-terms.ts';
import { formsOf } from '#lib/transcript/words/name-forms.ts';
import type { Moment } from './moment.ts';
import type { Structure } from './structure.ts';

/** A line of a transcript, with what word times it has: JSON, `[[startMs, endMs, from, to], ...]`. */
interface Line {
	lessonId: number;
	startMs: number;
	text: string;
	words: string | null;
}

/** Whoever knows where in a course's transcripts one of some phrases is said. */
export interface LineFinder {
	linesSaying(
		phrases: readonly string[],
		course: { courseId: number; language: string }
	): Promise<readonly Line[]>;
}

export interface SearchedCourse {
	id: number;
	/** The language of the transcripts that are read. */
	language: string;
	structures: readonly Structure[];
}

/**
 * The moments at which a course shows or says one of its structures, by lesson, in the order of
 * time. Only lines that have one of its names are looked at: a long course costs no more.
 */
export async function findMoments(
	{ db, lines }: { db: Database; lines: LineFinder },
	course: SearchedCourse,
	structure: Structure
): Promise<ReadonlyMap<number, readonly Moment[]>> {
	const found = [
		...(await findShown(db, course, structure)),
		...(await findSaid(lines, course, structure))
	];
	const byLesson = new Map<number, Moment[]>();
	for (const [lessonId, placed] of Map.groupBy(found, (each) => each.lessonId)) {
		const moments = placed.map(({ moment }) => moment);
		byLesson.set(
			lessonId,
			moments.sort((a, b) => a.atSeconds - b.atSeconds)
		);
	}
	return byLesson;
}

interface Placed {
	lessonId: number;
	moment: Moment;
}

async function findShown(
	db: Database,
	course: SearchedCourse,
	structure: Structure
): Promise<Placed[]> {
	const rows = await db
		.selectFrom('callout')
		.innerJoin('lesson', 'lesson.id', 'callout.lesson_id')
		.select(['callout.lesson_id', 'callout.start_ms'])
		.where('lesson.course_id', '=', course.id)
		.where('callout.structure_id', '=', structure.id)
		.execute();
	return rows.map(({ lesson_id, start_ms }) => ({
		lessonId: lesson_id,
		moment: { kind: 'shown', atSeconds: toSeconds(start_ms) }
	}));
}

async function findSaid(
	lines: LineFinder,
	{ id, language, structures }: SearchedCourse,
	structure: Structure
): Promise<Placed[]> {
	const rows = await lines.linesSaying(phrasesOf(structure), { courseId: id, language });
	// The finder knows every structure, so that "heel bone" is not taken for "heel" alone.
	const findTerms = createTermFinder(
		structures.map((each) => ({
			structure: each.id,
			name: each.name,
			definition: each.definition,
			words: [each.name, ...each.aliases],
			href: `#${each.id}`
		}))
	);
	return rows.flatMap((row) =>
		findTerms(row.text)
			.filter(({ term }) => term.structure === structure.id)
			.map(({ from, to }) => ({
				lessonId: row.lessonId,
				moment: {
					kind: 'said',
					atSeconds: toSeconds(saidAtMs(row, from)),
					text: row.text,
					from,
					to
				}
			}))
	);
}

/** Its names as they may be said; what is found by them is looked at more closely. */
function phrasesOf({ name, aliases }: Structure): string[] {
	return [name, ...aliases].flatMap((each) =>
		formsOf(each.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
	);
}

/** When the word at an offset of a line is said; where it has no word times, when the line begins. */
function saidAtMs({ startMs, words }: Line, offset: number): number {
	const timed = JSON.parse(words ?? '[]') as [startMs: number, endMs: number, from: number][];
	const word = timed[findLastAtOrBefore(timed, offset, ([, , from]) => from)];
	return word?.[0] ?? startMs;
}
