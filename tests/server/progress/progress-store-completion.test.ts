import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createProgressStore, type ProgressStore } from '#lib/progress/progress-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { aBeat, aMark, addCourse, addLearner, after, LESSON_MS } from './a-learner.ts';

let connection: Connection;
let progress: ProgressStore;
let ana: ReturnType<typeof addLearner>;

beforeEach(() => {
	connection = migratedDatabase();
	addCourse(connection);
	ana = addLearner(connection, 'ana');
	progress = createProgressStore(connection);
});

describe('record', () => {
	it('completes nothing by a position', async () => {
		const answered = await progress.record(
			ana(1),
			aBeat([], { positionMs: LESSON_MS }),
			after(3600)
		);
		expect(answered).toMatchObject({ watchedMs: 0, completedAt: null });
	});

	it('completes nothing by seeking to the end and playing its last second', async () => {
		const answered = await progress.record(
			ana(1),
			aBeat([[99_000, LESSON_MS]], { positionMs: LESSON_MS }),
			after(3600)
		);
		expect(answered).toMatchObject({ watchedMs: 1000, completedAt: null });
	});

	it('completes the lesson when the threshold is crossed, once', async () => {
		await progress.record(ana(1), aBeat([[0, 89_000]]), after(3600));
		expect((await progress.read(ana(1))).completedAt).toBeNull();
		await progress.record(ana(1), aBeat([[89_000, 91_000]]), after(3700));
		await progress.record(ana(1), aBeat([[91_000, LESSON_MS]]), after(3800));
		expect(await progress.read(ana(1))).toMatchObject({
			completedAt: after(3700).toISOString(),
			completedBy: 'watched'
		});
	});
});

describe('setCompletion', () => {
	it('completes a lesson by hand without any time played', async () => {
		expect(await progress.setCompletion(ana(1), aMark(true, after(60)), after(60))).toMatchObject({
			watchedMs: 0,
			completedAt: after(60).toISOString(),
			completedBy: 'manual'
		});
	});

	it('takes completion back, and watching on does not set it again', async () => {
		await progress.record(ana(1), aBeat([[0, 92_000]]), after(3600));
		await progress.setCompletion(ana(1), aMark(false, after(3601)), after(3601));
		const answered = await progress.record(ana(1), aBeat([[92_000, 99_000]]), after(3700));
		expect(answered).toMatchObject({ watchedMs: 99_000, completedAt: null });
	});

	it('does not let a mark that arrives late undo a later one', async () => {
		await progress.setCompletion(ana(1), aMark(true, after(60)), after(60));
		const late = aMark(false, after(30));
		expect(await progress.setCompletion(ana(1), late, after(90))).toMatchObject({
			completedBy: 'manual'
		});
	});

	it('keeps a mark that was made offline after the play that arrives with it', async () => {
		const at = after(3000).getTime();
		await progress.setCompletion(ana(1), aMark(false, after(3500)), after(7200));
		expect(await progress.record(ana(1), aBeat([[0, 95_000]], { at }), after(7201))).toMatchObject({
			watchedMs: 95_000,
			completedAt: null
		});
	});

	it('keeps what was played', async () => {
		await progress.record(ana(1), aBeat([[0, 5000]], { positionMs: 5000 }), after(60));
		expect(await progress.setCompletion(ana(1), aMark(true, after(61)), after(61))).toMatchObject({
			watchedMs: 5000,
			positionMs: 5000
		});
	});
});
