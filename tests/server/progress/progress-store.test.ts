import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { unionSegments } from '#lib/progress/played-segments.ts';
import { createProgressStore, type ProgressStore } from '#lib/progress/progress-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { aBeat, addCourse, addLearner, after, BEGINNING, LESSON_MS } from './a-learner.ts';

let connection: Connection;
let progress: ProgressStore;
let ana: ReturnType<typeof addLearner>;
let ben: ReturnType<typeof addLearner>;

beforeEach(() => {
	connection = migratedDatabase();
	addCourse(connection);
	ana = addLearner(connection, 'ana');
	ben = addLearner(connection, 'ben');
	progress = createProgressStore(connection);
});

describe('read', () => {
	it('knows nothing of a lesson that was never opened', async () => {
		expect(await progress.read(ana(1))).toEqual({
			durationMs: LESSON_MS,
			segments: [],
			watchedMs: 0,
			coverage: 0,
			positionMs: 0,
			completedAt: null,
			completedBy: null
		});
	});

	it('keeps within the video when a new import made it shorter', async () => {
		await progress.record(ana(1), aBeat([[0, 90_000]], { positionMs: 90_000 }), after(3600));
		const shorter = { ...ana(1), durationMs: 50_000 };
		expect(await progress.read(shorter)).toMatchObject({
			segments: [[0, 50_000]],
			coverage: 1,
			positionMs: 50_000
		});
	});
});

describe('record', () => {
	it('answers what it will answer when asked', async () => {
		const answered = await progress.record(
			ana(1),
			aBeat([[0, 5000]], { positionMs: 5000 }),
			after(60)
		);
		expect(answered).toMatchObject({ watchedMs: 5000, coverage: 0.05, positionMs: 5000 });
		expect(await progress.read(ana(1))).toEqual(answered);
	});

	it('counts a part that is repeated once', async () => {
		for (let seq = 0; seq < 60; seq += 1) {
			await progress.record(ana(1), aBeat([[1000, 3000]], { seq }), after(3600 + seq));
		}
		expect(await progress.read(ana(1))).toMatchObject({ watchedMs: 2000, completedAt: null });
	});

	it('changes nothing when a beat is sent again', async () => {
		const beat = aBeat([[0, 1500]], { positionMs: 1500 });
		const first = await progress.record(ana(1), beat, after(60));
		expect(await progress.record(ana(1), beat, after(61))).toEqual(first);
	});

	it('loses nothing of eight at once, in whatever order they come', async () => {
		const beats = Array.from({ length: 8 }, (_, seq) =>
			aBeat([[seq * 1000, seq * 1000 + 200]], { seq })
		).reverse();
		await Promise.all(beats.map((beat) => progress.record(ana(1), beat, after(60))));
		expect(await progress.read(ana(1))).toMatchObject({ watchedMs: 1600 });
	});

	it('comes to the same whatever order beats come in and however often', async () => {
		const segment = fc
			.tuple(fc.nat(90), fc.integer({ min: 1, max: 9 }))
			.map(([from, length]) => [from * 1000, (from + length) * 1000] as const);
		const beats = fc.array(segment, { minLength: 1, maxLength: 8 }).chain((segments) => {
			const session = aBeat([]).session;
			const inOrder = segments.map((one, seq) =>
				aBeat([one], { session, seq, positionMs: one[1], at: BEGINNING + seq })
			);
			const anyhow = fc.shuffledSubarray([...inOrder, ...inOrder], {
				minLength: inOrder.length * 2
			});
			return fc.record({ inOrder: fc.constant(inOrder), anyhow });
		});
		await fc.assert(
			fc.asyncProperty(beats, async ({ inOrder, anyhow }) => {
				connection.sqlite.exec('DELETE FROM lesson_progress; DELETE FROM time_credit');
				await Promise.all(anyhow.map((beat) => progress.record(ana(1), beat, after(3600))));
				const { segments, positionMs } = await progress.read(ana(1));
				expect(segments).toEqual(unionSegments(...inOrder.map((beat) => beat.segments)));
				expect(positionMs).toBe(inOrder.at(-1)?.positionMs);
			}),
			{ numRuns: 50 }
		);
	});

	it('waits for a transaction that somebody else has begun, and is not undone with it', async () => {
		const other = connection.kysely.transaction().execute(async (transaction) => {
			await transaction.deleteFrom('chapter').execute();
			await new Promise((done) => setTimeout(done, 20));
			throw new Error('Undo this.');
		});
		const recorded = progress.record(ana(1), aBeat([[0, 1000]]), after(60));
		await expect(other).rejects.toThrow('Undo this.');
		await recorded;
		expect(await progress.read(ana(1))).toMatchObject({ watchedMs: 1000 });
	});

	it('keeps the position of the latest event, whatever arrives last', async () => {
		const at = BEGINNING + 60_000;
		await progress.record(ana(1), aBeat([], { positionMs: 7000, at }), after(60));
		await progress.record(ana(1), aBeat([], { positionMs: 3000, at: at - 5000 }), after(61));
		expect(await progress.read(ana(1))).toMatchObject({ positionMs: 7000 });
	});

	it('keeps the order of a sitting, though its clock is set back meanwhile', async () => {
		const { session } = aBeat([]);
		const ahead = BEGINNING + 365 * 24 * 3600 * 1000;
		await progress.record(ana(1), aBeat([], { session, positionMs: 7000, at: ahead }), after(60));
		await progress.record(ana(1), aBeat([], { session, seq: 1, positionMs: 8000 }), after(90));
		expect(await progress.read(ana(1))).toMatchObject({ positionMs: 8000 });
	});

	it('does not let a clock that is ahead hold the position for ever', async () => {
		const ahead = BEGINNING + 365 * 24 * 3600 * 1000;
		await progress.record(ana(1), aBeat([], { positionMs: 7000, at: ahead }), after(60));
		const at = after(90).getTime();
		await progress.record(ana(1), aBeat([], { positionMs: 9000, at }), after(90));
		expect(await progress.read(ana(1))).toMatchObject({ positionMs: 9000 });
	});

	it("leaves another learner's progress alone", async () => {
		await progress.record(ana(1), aBeat([[0, 5000]]), after(60));
		expect(await progress.read(ben(1))).toMatchObject({ watchedMs: 0 });
	});

	it("counts another learner's beat of the same name", async () => {
		const beat = aBeat([[0, 5000]]);
		await progress.record(ana(1), beat, after(60));
		expect(await progress.record(ben(1), beat, after(60))).toMatchObject({ watchedMs: 5000 });
	});

	it('changes nothing when it fails half way', async () => {
		connection.sqlite.exec(
			`CREATE TRIGGER full BEFORE INSERT ON lesson_progress BEGIN SELECT RAISE(ABORT, 'full'); END`
		);
		const beat = aBeat([[0, 5000]]);
		await expect(progress.record(ana(1), beat, after(60))).rejects.toThrow('full');
		connection.sqlite.exec('DROP TRIGGER full');
		expect(await progress.record(ana(1), beat, after(60))).toMatchObject({ watchedMs: 5000 });
	});
});

describe('ofCourse', () => {
	it('lists the lessons that were begun', async () => {
		const at = after(60).getTime();
		await progress.record(ana(2), aBeat([[0, 5000]], { positionMs: 5000, at }), after(60));
		expect(await progress.ofCourse('ana', 1)).toEqual([
			{
				lessonId: 2,
				watchedMs: 5000,
				coverage: 0.05,
				positionMs: 5000,
				positionAt: at,
				completedAt: null,
				completedBy: null
			}
		]);
	});
});
