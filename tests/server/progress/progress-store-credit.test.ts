import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createProgressStore, type ProgressStore } from '#lib/progress/progress-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { aBeat, addCourse, addLearner, after, LESSON_MS } from './a-learner.ts';

let connection: Connection;
let progress: ProgressStore;
let ana: ReturnType<typeof addLearner>;

beforeEach(() => {
	connection = migratedDatabase();
	addCourse(connection, 3);
	ana = addLearner(connection, 'ana');
	progress = createProgressStore(connection);
});

describe('record', () => {
	it('does not believe that all was played at once', async () => {
		const answered = await progress.record(ana(1), aBeat([[0, LESSON_MS]]), after(0));
		expect(answered).toMatchObject({ segments: [[0, 10_000]], completedAt: null });
	});

	it('does not credit later what it did not credit at first', async () => {
		const beat = aBeat([[0, LESSON_MS]]);
		await progress.record(ana(1), beat, after(0));
		expect(await progress.record(ana(1), beat, after(3600))).toMatchObject({ watchedMs: 10_000 });
	});

	it('shares one credit among all lessons of a learner', async () => {
		await progress.record(ana(1), aBeat([[0, LESSON_MS]]), after(0));
		expect(await progress.record(ana(2), aBeat([[0, LESSON_MS]]), after(1))).toMatchObject({
			watchedMs: 2000
		});
	});

	it('credits who watches at twice the speed in full', async () => {
		for (let seconds = 1; seconds <= 50; seconds += 1) {
			const segment = [(seconds - 1) * 2000, seconds * 2000] as const;
			await progress.record(ana(1), aBeat([segment]), after(seconds));
		}
		expect(await progress.read(ana(1))).toMatchObject({ coverage: 1, completedBy: 'watched' });
	});

	it('tells how much it does not believe, and again when the beat comes again', async () => {
		const beat = aBeat([[0, LESSON_MS]]);
		const first = await progress.record(ana(1), beat, after(5));
		expect(first).toMatchObject({ watchedMs: 20_000, refusedMs: LESSON_MS - 20_000 });
		expect(await progress.record(ana(1), beat, after(3600))).toEqual(first);
		expect(await progress.read(ana(1))).not.toHaveProperty('refusedMs');
	});

	it('says nothing of refusing where everything is believed', async () => {
		const answered = await progress.record(ana(1), aBeat([[0, 5000]]), after(60));
		expect(answered).toEqual(await progress.read(ana(1)));
	});

	it('believes two devices that each played other lessons for three hours without a network', async () => {
		const hours = 3 * 3600;
		const long = (lessonId: number) => ({ ...ana(lessonId), durationMs: hours * 1000 });
		await progress.record(ana(1), aBeat([[0, 10_000]]), after(0));
		const answers = await Promise.all(
			[1, 2].map((id) => progress.record(long(id), aBeat([[0, hours * 1000]]), after(hours + 10)))
		);
		expect(answers).toMatchObject([{ coverage: 1 }, { coverage: 1 }]);
		expect(answers.map(({ refusedMs }) => refusedMs)).toEqual([undefined, undefined]);
	});

	it('does not believe a third device at the same time', async () => {
		const hours = 3 * 3600;
		const long = (lessonId: number) => ({ ...ana(lessonId), durationMs: hours * 1000 });
		await progress.record(ana(1), aBeat([[0, 10_000]]), after(0));
		for (const id of [1, 2]) {
			await progress.record(long(id), aBeat([[0, hours * 1000]]), after(hours));
		}
		expect(await progress.record(long(3), aBeat([[0, hours * 1000]]), after(hours))).toMatchObject({
			refusedMs: hours * 1000 - 10_000
		});
	});

	it('goes on believing after the clock of the server was ahead by years and is right again', async () => {
		const years = 5 * 365 * 24 * 3600;
		const long = { ...ana(1), durationMs: 100 * 3600 * 1000 };
		const day = 24 * 3600 * 1000;
		await progress.record(long, aBeat([[0, day]]), after(years));
		await progress.record(long, aBeat([[day, day + 5000]]), after(60));
		const answered = await progress.record(long, aBeat([[2 * day, 2 * day + 5000]]), after(120));
		expect(answered).toMatchObject({ watchedMs: day + 5000 });
		expect(answered).not.toHaveProperty('refusedMs');
	});

	it('keeps the row of a lesson small, however often a learner seeks', async () => {
		const long = { ...ana(1), durationMs: 2 * 3600 * 1000 };
		for (let seek = 0; seek < 400; seek += 1) {
			const fromMs = seek * 17_000;
			const beat = aBeat([[fromMs, fromMs + 2000]], { seq: seek });
			await progress.record(long, beat, after(24 * 3600 + seek));
		}
		const { segments, watchedMs } = await progress.read(long);
		expect(segments.length).toBeLessThan(200);
		expect(watchedMs).toBe(segments.reduce((sum, [fromMs, toMs]) => sum + toMs - fromMs, 0));
	});
});

describe('deleteOldBeats', () => {
	it('forgets after thirty days what was refused of a beat', async () => {
		const beat = aBeat([[0, 15_000]]);
		await progress.record(ana(1), beat, after(0));
		const later = after(31 * 24 * 3600);
		await progress.deleteOldBeats(later);
		expect(await progress.record(ana(1), beat, later)).toMatchObject({ watchedMs: 15_000 });
	});
});
