import { describe, expect, it } from 'vitest';
import { legShapes } from '#film/figure/limbs.ts';
import { rollerAt, solveRocking, type RockingShape } from '#film/figure/poses/rocking.ts';

const rest: RockingShape = { feet: 0, hips: 0, head: 0, strain: 0 };
const toward: RockingShape = { ...rest, feet: 1, hips: 1, head: 1 };
const away: RockingShape = { ...rest, feet: -1, hips: -1, head: -1 };

function lowestOfFoot(shape: RockingShape): number {
	const foot = legShapes(solveRocking(shape).near)[3] ?? [];
	return Math.min(...foot.map(({ y }) => y));
}

describe('solveRocking', () => {
	it.each([rest, toward, away])('keeps the heel on the floor, %o', (shape) => {
		expect(Math.abs(lowestOfFoot(shape))).toBeLessThan(0.8);
	});

	it('lifts the heel when the knee locks', () => {
		expect(lowestOfFoot({ ...rest, strain: 1 })).toBeGreaterThan(8);
	});

	it('pushes the leg toward the head as the feet tip toward the body', () => {
		expect(solveRocking(toward).near.foot.origin.x).toBeLessThan(
			solveRocking(away).near.foot.origin.x - 1
		);
	});

	it.each([rest, toward, away])('lets the knee lie on the roller, %o', (shape) => {
		const { x } = rollerAt(shape);
		expect(Math.abs(solveRocking(shape).near.knee.origin.x - x)).toBeLessThan(2.5);
	});
});
