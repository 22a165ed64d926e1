import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	difference,
	unionSegments,
	watchedMs,
	type PlayedSegments,
	type Segment
} from '#lib/progress/played-segments.ts';
import { fillCredit, firstCredit, takeCredit } from '#lib/progress/time-credit.ts';

const HOUR_MS = 60 * 60 * 1000;

describe('fillCredit', () => {
	it('starts with ten seconds when the account is made', () => {
		expect(fillCredit(firstCredit(5000), 5000)).toEqual({ creditMs: 10_000, filledAt: 5000 });
	});

	it('fills at twice wall time', () => {
		expect(fillCredit(firstCredit(0), 60_000).creditMs).toBe(130_000);
	});

	it('holds a day', () => {
		expect(fillCredit(firstCredit(0), 1000 * HOUR_MS).creditMs).toBe(24 * HOUR_MS);
	});

	it('takes nothing and fills nothing when requests cross', () => {
		const credit = { creditMs: 500, filledAt: 9000 };
		expect(fillCredit(credit, 8990)).toEqual(credit);
	});

	it('fills on from where the clock is after it was set back by years', () => {
		const ahead = { creditMs: 0, filledAt: 90_000 * HOUR_MS };
		const setBack = fillCredit(ahead, HOUR_MS);
		expect(setBack).toEqual({ creditMs: 0, filledAt: HOUR_MS });
		expect(fillCredit(setBack, 2 * HOUR_MS).creditMs).toBe(2 * HOUR_MS);
	});

	it('comes to the same in one step or in many', () => {
		fc.assert(
			fc.property(fc.nat(HOUR_MS), fc.array(fc.nat(90 * 60 * 1000)), (creditMs, steps) => {
				const start = { creditMs, filledAt: 0 };
				const end = steps.reduce((sum, ms) => sum + ms, 0);
				let stepwise = start;
				let nowMs = 0;
				for (const ms of steps) {
					nowMs += ms;
					stepwise = fillCredit(stepwise, nowMs);
				}
				expect(fillCredit(stepwise, end)).toEqual(fillCredit(start, end));
			})
		);
	});
});

describe('takeCredit', () => {
	const credit = { creditMs: 1000, filledAt: 0 };

	it('credits newly played time and charges it', () => {
		expect(takeCredit([[0, 400]], [], credit)).toEqual({
			segments: [[0, 400]],
			credit: { creditMs: 600, filledAt: 0 },
			refusedMs: 0
		});
	});

	it('charges nothing for repeating', () => {
		const known: PlayedSegments = [[0, 900]];
		expect(takeCredit([[0, 400]], known, credit)).toEqual({
			segments: known,
			credit,
			refusedMs: 0
		});
	});

	it('credits the earliest part when the credit does not suffice, and tells how much is refused', () => {
		const claimed: Segment[] = [
			[0, 700],
			[2000, 3000]
		];
		expect(takeCredit(claimed, [], credit)).toEqual({
			segments: [
				[0, 700],
				[2000, 2300]
			],
			credit: { creditMs: 0, filledAt: 0 },
			refusedMs: 700
		});
	});

	it('accounts for all that is claimed, and never counts more than the credit pays', () => {
		const segments = fc
			.array(fc.tuple(fc.nat(60_000), fc.integer({ min: 1, max: 90 })), { maxLength: 300 })
			.map((all) =>
				unionSegments(all.map(([fromMs, length]): Segment => [fromMs, fromMs + length]))
			);
		fc.assert(
			fc.property(segments, segments, fc.nat(30_000), (claimed, known, creditMs) => {
				const taken = takeCredit(claimed, known, { creditMs, filledAt: 0 });
				const spentMs = creditMs - taken.credit.creditMs;
				expect(taken.credit.creditMs).toBeGreaterThanOrEqual(0);
				expect(watchedMs(taken.segments)).toBe(watchedMs(known) + spentMs);
				expect(difference(known, taken.segments)).toEqual([]);
				const leftMs = watchedMs(difference(claimed, taken.segments));
				expect(leftMs).toBeLessThanOrEqual(taken.refusedMs);
				if (taken.segments.length < 190) expect(leftMs).toBe(taken.refusedMs);
			})
		);
	});

	it('charges the gaps it closes to keep a row small, and believes nothing it cannot charge', () => {
		const many = Array.from({ length: 190 }, (_, i): Segment => [i * 1000, i * 1000 + 900]);
		const known: PlayedSegments = [...many, [200_000, 200_500]].slice(-190) as Segment[];
		const claimed: Segment[] = [[300_000, 300_100]];
		expect(takeCredit(claimed, known, { creditMs: 200, filledAt: 0 })).toMatchObject({
			credit: { creditMs: 0 },
			refusedMs: 0
		});
		expect(takeCredit(claimed, known, { creditMs: 199, filledAt: 0 })).toEqual({
			segments: known,
			credit: { creditMs: 199, filledAt: 0 },
			refusedMs: 100
		});
	});

	it.each([
		['10 minutes in pieces of a second', 600_000, 1000],
		['half an hour in pieces of three seconds', 1_800_000, 3000]
	])(
		'keeps fewer than 200 segments of 10,000 seeks, exact to 1 %%: %s',
		(_, durationMs, pieceMs) => {
			// A generator with a seed (Park and Miller, 1988): the same seeks every time.
			let seed = 20_260_301;
			const random = () => {
				seed = (seed * 48_271) % 2_147_483_647;
				return seed / 2_147_483_647;
			};
			let exact: PlayedSegments = [];
			let few: PlayedSegments = [];
			let mostError = 0;
			let mostSegments = 0;
			for (let seek = 0; seek < 10_000; seek += 1) {
				const fromMs = Math.floor(random() * (durationMs - pieceMs));
				const piece: Segment[] = [[fromMs, fromMs + Math.ceil(pieceMs * (0.5 + random()))]];
				exact = unionSegments(exact, piece);
				few = takeCredit(piece, few, { creditMs: Infinity, filledAt: 0 }).segments;
				mostError = Math.max(mostError, (watchedMs(few) - watchedMs(exact)) / durationMs);
				mostSegments = Math.max(mostSegments, few.length);
			}
			expect(mostSegments).toBeLessThan(200);
			expect(mostError).toBeLessThan(0.01);
			expect(Math.abs(watchedMs(few) - watchedMs(exact)) / durationMs).toBeLessThan(0.001);
		}
	);
});
