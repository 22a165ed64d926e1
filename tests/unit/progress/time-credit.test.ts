import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unionSegments, watchedMs, type Segment } from '#lib/progress/played-segments.ts';
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

	it('takes nothing and fills nothing when the clock is set back', () => {
		const credit = { creditMs: 500, filledAt: 9000 };
		expect(fillCredit(credit, 1000)).toEqual(credit);
	});
});

describe('takeCredit', () => {
	const credit = { creditMs: 1000, filledAt: 0 };

	it('credits newly played time and charges it', () => {
		const taken = takeCredit([[0, 400]], [], credit);
		expect(taken).toEqual({ credited: [[0, 400]], credit: { creditMs: 600, filledAt: 0 } });
	});

	it('charges nothing for repeating', () => {
		const taken = takeCredit([[0, 400]], [[0, 900]], credit);
		expect(taken).toEqual({ credited: [], credit });
	});

	it('credits the earliest part when the credit does not suffice', () => {
		const claimed: Segment[] = [
			[0, 700],
			[2000, 3000]
		];
		expect(takeCredit(claimed, [], credit)).toEqual({
			credited: [
				[0, 700],
				[2000, 2300]
			],
			credit: { creditMs: 0, filledAt: 0 }
		});
	});

	it('never credits more than there is, whatever is claimed', () => {
		const segments = fc
			.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 900 })))
			.map((all) =>
				unionSegments(all.map(([fromMs, length]): Segment => [fromMs, fromMs + length]))
			);
		fc.assert(
			fc.property(segments, segments, fc.nat(3000), (claimed, known, creditMs) => {
				const taken = takeCredit(claimed, known, { creditMs, filledAt: 0 });
				const spentMs = watchedMs(taken.credited);
				expect(taken.credit.creditMs).toBe(creditMs - spentMs);
				expect(taken.credit.creditMs).toBeGreaterThanOrEqual(0);
				expect(watchedMs(unionSegments(known, taken.credited))).toBe(watchedMs(known) + spentMs);
			})
		);
	});
});
