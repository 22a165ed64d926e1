import { describe, expect, it } from 'vitest';
import { point } from '#film/drawing/point.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { buckledKnee, lockedKnee, longKnee, solveKnees } from '#film/figure/poses/knees.ts';
import { solveStep, stepReady } from '#film/figure/poses/step.ts';

/** How far the knee is before the line from hip to ankle, in centimetres. */
function kneeBeforeLine({ near }: FigureJoints): number {
	const [hip, knee, ankle] = [near.thigh.origin, near.knee.origin, near.foot.origin];
	const share = (knee.y - ankle.y) / (hip.y - ankle.y);
	return knee.x - (ankle.x + (hip.x - ankle.x) * share);
}

describe('solveKnees', () => {
	it('puts a locked knee behind the line from hip to ankle', () => {
		expect(kneeBeforeLine(solveKnees(lockedKnee))).toBeLessThan(-4);
	});

	it('puts a buckled knee far before it', () => {
		expect(kneeBeforeLine(solveKnees(buckledKnee))).toBeGreaterThan(10);
	});

	it('leaves a long knee a little soft', () => {
		const before = kneeBeforeLine(solveKnees(longKnee));
		expect(before).toBeGreaterThan(0);
		expect(before).toBeLessThan(1.5);
	});
});

describe('solveStep', () => {
	it('lands on the heel when the toes are tipped up', () => {
		const { foot } = solveStep({ ...stepReady, hipX: 25, hipY: 84, nearX: 50, nearTip: 17 }).near;
		expect(foot.degrees).toBe(17);
		expect(place(foot, point(-3.4, -7)).y).toBeCloseTo(0, 6);
		expect(place(foot, point(13.2, -7)).y).toBeGreaterThan(4);
	});

	it('lifts the ankle when the heel rises about the ball of the foot', () => {
		const { foot } = solveStep({ ...stepReady, nearTip: -40 }).near;
		expect(foot.origin.y).toBeGreaterThan(12);
	});
});
