import { describe, expect, it } from 'vitest';
import { distance, point } from '#film/drawing/point.ts';
import { reach } from '#film/figure/reach.ts';

const leg = { root: point(0, 90), upper: 42, lower: 40 };

describe('reach', () => {
	it('ends on a target within reach, with both bones at their lengths', () => {
		const { middle, end } = reach({ ...leg, target: point(30, 25), bend: 1 });
		expect(distance(end, point(30, 25))).toBeCloseTo(0);
		expect(distance(leg.root, middle)).toBeCloseTo(42);
		expect(distance(middle, end)).toBeCloseTo(40);
	});

	it('bends a knee forward and an elbow back', () => {
		expect(reach({ ...leg, target: point(0, 20), bend: 1 }).middle.x).toBeGreaterThan(0);
		expect(reach({ ...leg, target: point(0, 20), bend: -1 }).middle.x).toBeLessThan(0);
	});

	it('points a straight limb at a target out of reach', () => {
		const { end } = reach({ ...leg, target: point(0, -100), bend: 1 });
		expect(end.x).toBeCloseTo(0);
		expect(end.y).toBeCloseTo(90 - 82, 1);
	});

	it('writes both bones within half a turn of each other, overhead too', () => {
		const { upperDegrees, lowerDegrees } = reach({ ...leg, target: point(-5, 160), bend: 1 });
		expect(Math.abs(upperDegrees - lowerDegrees)).toBeLessThan(180);
	});
});
