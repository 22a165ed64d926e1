import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createProgressStore, type ProgressStore } from '#lib/progress/progress-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addCourse, addLearner, aBeat, aMark, after, LESSON_MS } from './a-learner.ts';

let connection: Connection;
let progress: ProgressStore;
let ana: ReturnType<typeof addLearner>;

beforeEach(() => {
	connection = migratedDatabase();
	addCourse(connection);
	ana = addLearner(connection, 'ana');
	progress = createProgressStore(connection);
});

const completedAtOfCourse = () =>
	connection.sqlite
		.prepare(`SELECT completed_at FROM enrolment WHERE account_id = 'ana'`)
		.pluck()
		.get();

describe('the course', () => {
	it('is complete with its last listed lesson', async () => {
		connection.sqlite.exec(
			`INSERT INTO lesson VALUES (9, 1, NULL, 9, 'gone', 'Gone', '', '[]', '', 'video', 5000, 0, 0)`
		);
		await progress.setCompletion(ana(1), aMark(true, after(60)), after(60));
		expect(completedAtOfCourse()).toBeNull();
		await progress.record(ana(2), aBeat([[0, LESSON_MS]]), after(3600));
		expect(completedAtOfCourse()).toBe(after(3600).getTime());
	});

	it('stays complete, with its date, when a lesson is taken back and done again', async () => {
		await progress.setCompletion(ana(1), aMark(true, after(60)), after(60));
		await progress.setCompletion(ana(2), aMark(true, after(61)), after(61));
		await progress.setCompletion(ana(2), aMark(false, after(62)), after(62));
		await progress.setCompletion(ana(2), aMark(true, after(63)), after(63));
		expect(completedAtOfCourse()).toBe(after(61).getTime());
	});
});
