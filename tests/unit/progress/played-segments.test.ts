import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clampToDuration,
	coverage,
	difference,
	unionSegments,
	watchedMs,
	type Segment
} from '#lib/progress/played-segments.ts';

const segment = fc
	.tuple(fc.nat(2000), fc.integer({ min: 1, max: 400 }))
	.map(([fromMs, lengthMs]): Segment => [fromMs, fromMs + lengthMs]);
const segments = fc.array(segment, { maxLength: 30 });
const played = segments.map((all) => unionSegments(all));

/** The milliseconds a list covers, one by one: what the interval arithmetic must agree with. */
function milliseconds(list: readonly Segment[]): Set<number> {
	return new Set(
		list.flatMap(([fromMs, toMs]) => Array.from({ length: toMs - fromMs }, (_, i) => fromMs + i))
	);
}

describe('unionSegments', () => {
	it('merges what overlaps or touches and sorts the rest', () => {
		const union = unionSegments([
			[50, 60],
			[10, 20],
			[20, 30],
			[15, 18]
		]);
		expect(union).toEqual([
			[10, 30],
			[50, 60]
		]);
	});

	it('is commutative', () => {
		fc.assert(
			fc.property(segments, segments, (a, b) => {
				expect(unionSegments(a, b)).toEqual(unionSegments(b, a));
			})
		);
	});

	it('is associative', () => {
		fc.assert(
			fc.property(segments, segments, segments, (a, b, c) => {
				expect(unionSegments(unionSegments(a, b), c)).toEqual(
					unionSegments(a, unionSegments(b, c))
				);
			})
		);
	});

	it('is idempotent', () => {
		fc.assert(
			fc.property(segments, (a) => {
				expect(unionSegments(unionSegments(a), a)).toEqual(unionSegments(a));
			})
		);
	});

	it('never shrinks', () => {
		fc.assert(
			fc.property(segments, segments, (a, b) => {
				expect(milliseconds(unionSegments(a, b)).isSupersetOf(milliseconds(a))).toBe(true);
			})
		);
	});

	it('covers what either side covers and nothing else, in ascending segments that never touch', () => {
		fc.assert(
			fc.property(segments, segments, (a, b) => {
				const union = unionSegments(a, b);
				expect(milliseconds(union)).toEqual(milliseconds(a).union(milliseconds(b)));
				expect(watchedMs(union)).toBe(milliseconds(union).size);
				expect(union.every(([fromMs], i) => i === 0 || fromMs > (union[i - 1]?.[1] ?? 0))).toBe(
					true
				);
			})
		);
	});

	it('leaves what it is given as it was', () => {
		const known: Segment[] = [[0, 10]];
		unionSegments(known, [[5, 20]]);
		expect(known).toEqual([[0, 10]]);
	});
});

describe('difference', () => {
	it('is what has not been played before', () => {
		const known: Segment[] = [
			[10, 20],
			[30, 40]
		];
		expect(difference([[5, 50]], known)).toEqual([
			[5, 10],
			[20, 30],
			[40, 50]
		]);
	});

	it('covers exactly the milliseconds of one side and not of the other', () => {
		fc.assert(
			fc.property(played, played, (a, b) => {
				expect(milliseconds(difference(a, b))).toEqual(milliseconds(a).difference(milliseconds(b)));
			})
		);
	});
});

describe('clampToDuration', () => {
	it('drops what lies beyond the end of the video and cuts what reaches over it', () => {
		const clamped = clampToDuration(
			[
				[0, 10],
				[90, 120],
				[130, 140]
			],
			100
		);
		expect(clamped).toEqual([
			[0, 10],
			[90, 100]
		]);
	});
});

describe('coverage', () => {
	it('is the share of unique time, at most 1', () => {
		expect(coverage([[0, 25]], 100)).toBe(0.25);
		expect(coverage([[0, 125]], 100)).toBe(1);
	});
});
