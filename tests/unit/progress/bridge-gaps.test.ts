import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeSmallestGaps } from '#lib/progress/bridge-gaps.ts';
import {
	difference,
	unionSegments,
	watchedMs,
	type Segment
} from '#lib/progress/played-segments.ts';

const played = fc
	.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 90 })), { maxLength: 60 })
	.map((all) => unionSegments(all.map(([fromMs, length]): Segment => [fromMs, fromMs + length])));

describe('bridgeSmallestGaps', () => {
	const segments: Segment[] = [
		[0, 10],
		[15, 20],
		[22, 30],
		[90, 99]
	];

	it('closes the smallest gaps first', () => {
		expect(bridgeSmallestGaps(segments, 2)).toEqual([
			[0, 30],
			[90, 99]
		]);
	});

	it('leaves a few segments as they are', () => {
		expect(bridgeSmallestGaps(segments, 4)).toBe(segments);
	});

	it('answers no more than are wanted, takes nothing away and adds no more than it must', () => {
		fc.assert(
			fc.property(played, fc.integer({ min: 1, max: 20 }), (all, most) => {
				const few = bridgeSmallestGaps(all, most);
				expect(few.length).toBe(Math.min(most, all.length));
				expect(difference(all, few)).toEqual([]);
				expect(unionSegments(few)).toEqual(few);
				const gaps = difference([[0, 30_000]], all).slice(all[0]?.[0] === 0 ? 0 : 1, -1);
				const smallest = gaps.map(([fromMs, toMs]) => toMs - fromMs).sort((a, b) => a - b);
				const closed = smallest.slice(0, all.length - few.length);
				expect(watchedMs(few) - watchedMs(all)).toBe(closed.reduce((sum, ms) => sum + ms, 0));
			})
		);
	});
});
