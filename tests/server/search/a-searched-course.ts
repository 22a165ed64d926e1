import { onTestFinished } from 'vitest';
import { createCourseStore } from '#lib/course/course-store.server.ts';
import type { CourseOutline } from '#lib/course/course.ts';
import { NOTHING_LEARNT, type Learning } from '#lib/course/outline.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import { searchCourse } from '#lib/search/search-course.server.ts';
import type { SearchedNotes } from '#lib/search/search-notes.ts';
import { createSearchStore } from '#lib/search/search-store.server.ts';
import type { Passage } from '#lib/search/passage.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { smallCourse, temporaryFolder } from '../publishing/small-course.ts';

/** The second lesson's transcript. */
export const SECOND = 'lessons/second-step/transcript.en.vtt';

/** Everything in its two lessons is open. */
export const ENROLLED: Learning = { isEnrolled: true, progress: new Map() };
export const VISITOR = NOTHING_LEARNT;

export async function importInto({ kysely: db }: Connection, dir: string): Promise<void> {
	const result = await importCourse(dir, { db, mediaRoot: temporaryFolder(), now: new Date(0) });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
}

/** Searches the small course in a database, whose sequence is not enforced unless told otherwise. */
export function searcher(connection: Connection) {
	onTestFinished(() => connection.close());
	const store = createSearchStore(connection.kysely);
	return async (
		query: string,
		{
			learning = ENROLLED,
			notes = [],
			isSequenceEnforced = false
		}: { learning?: Learning; notes?: SearchedNotes[]; isSequenceEnforced?: boolean } = {}
	) => {
		const outline = await createCourseStore(connection.kysely).outline('small-course');
		if (outline === undefined) throw new Error('There is no course.');
		const searched: CourseOutline = { ...outline, isSequenceEnforced };
		return searchCourse(store, { query, outline: searched, learning, notes });
	};
}

/** The small course in a database of its own, changed before it is imported. */
export async function imported(
	change: (course: ReturnType<typeof smallCourse>) => void = () => undefined
) {
	const course = smallCourse();
	change(course);
	const connection = migratedDatabase();
	await importInto(connection, course.dir);
	return { connection, course, search: searcher(connection) };
}

/** A transcript of lines of a second each. */
export function transcriptOf(...lines: string[]): string {
	const cues = lines.map((line, index) => `00:0${index}.000 --> 00:0${index}.900\n${line}\n`);
	return ['WEBVTT\n', ...cues].join('\n');
}

/** `The [heel] is a lever.` */
export function written(passage: Passage): string {
	return passage.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}
