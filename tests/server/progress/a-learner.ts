import type { Authorized, LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import type { Beat } from '#lib/progress/beat.ts';
import type { Mark } from '#lib/progress/completion.ts';

export const LESSON_MS = 100_000;
/** When the accounts of these tests were made; the clock of the tests begins here. */
export const BEGINNING = Date.UTC(2026, 0, 1);

/** A course of `lessons` listed lessons, ids from 1. */
export function addCourse({ sqlite }: Connection, lessons = 2): void {
	sqlite.exec(`
		INSERT INTO course VALUES (1, 'walk', 'Walk', '', 'en', '', '', '', 0.9, 0, 'hash', 0);
		INSERT INTO module VALUES (1, 1, 0, 'feet', 'Feet');`);
	const insert = sqlite.prepare(
		`INSERT INTO lesson VALUES (?, 1, 1, ?, ?, ?, '', '[]', '', 'video', ${LESSON_MS}, 0, 0)`
	);
	for (let id = 1; id <= lessons; id += 1) insert.run(id, id - 1, `lesson-${id}`, `Lesson ${id}`);
}

/** A learner who signed up at `BEGINNING` and is enrolled; answers their hold on a lesson. */
export function addLearner({ sqlite }: Connection, accountId: string) {
	sqlite
		.prepare(`INSERT INTO account VALUES (?, ?, 'Ana', 'learner', '', ?)`)
		.run(accountId, `${accountId}@example.org`, BEGINNING);
	sqlite.prepare('INSERT INTO enrolment VALUES (?, 1, ?, NULL)').run(accountId, BEGINNING);
	return (lessonId: number) =>
		({
			accountId,
			accountCreatedAt: BEGINNING,
			courseId: 1,
			lessonId,
			durationMs: LESSON_MS,
			completionThreshold: 0.9
		}) as Authorized<LessonOfLearner>;
}

/** The wall clock, `seconds` after the accounts were made. */
export function after(seconds: number): Date {
	return new Date(BEGINNING + seconds * 1000);
}

let count = 0;

/** A beat of a sitting of its own. */
export function aBeat(segments: Beat['segments'], changes: Partial<Beat> = {}): Beat {
	count += 1;
	const session = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
	return { session, seq: 0, segments, positionMs: 0, at: BEGINNING, ...changes };
}

/** A mark that a lesson is complete, or is not. */
export function aMark(isDone: boolean, at: Date): Mark {
	return { isDone, at: at.getTime() };
}
