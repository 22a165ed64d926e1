import { describe, expect, it } from 'vitest';
import { distance } from '#film/drawing/point.ts';
import { kneelingTall, solveLunge, type LungeShape } from '#film/figure/poses/lunge.ts';
import { legShapes } from '#film/figure/limbs.ts';
import { proportions } from '#film/figure/proportions.ts';

const inFront: LungeShape = { ...kneelingTall, step: 1, hands: 1 };
const leans = [0, 10, 20, 30, 40];

describe('solveLunge', () => {
	it('keeps the kneeling knee where it is while the pelvis glides', () => {
		for (const lean of leans) {
			const { origin } = solveLunge({ ...inFront, lean }).near.knee;
			expect(origin.x).toBeCloseTo(0);
			expect(origin.y).toBeCloseTo(proportions.kneelingKneeHeight);
		}
	});

	it('keeps the front foot planted while the pelvis glides', () => {
		const feet = leans.map((lean) => solveLunge({ ...inFront, lean }).far.foot);
		for (const { origin, degrees } of feet) {
			expect(origin.x).toBeCloseTo(inFront.stride);
			expect(origin.y).toBeCloseTo(proportions.ankleHeight);
			expect(degrees).toBeCloseTo(0);
		}
	});

	it('lifts the front heel about the ball of the foot, whose place does not change', () => {
		const flat = legShapes(solveLunge({ ...inFront, lean: 30 }).far)[3] ?? [];
		const lifted = legShapes(solveLunge({ ...inFront, lean: 30, heelLift: 12 }).far)[3] ?? [];
		const toes = flat.flatMap((at, index) => {
			const other = lifted[index];
			return at.x > inFront.stride + 15 && other ? [distance(at, other)] : [];
		});
		expect(toes.length).toBeGreaterThan(3);
		for (const moved of toes) expect(moved).toBeLessThan(0.01);
	});

	it('brings no part of the stepping leg below the floor', () => {
		for (let step = 0; step <= 1.0001; step += 0.05) {
			const { far } = solveLunge({ ...kneelingTall, step });
			const heights = legShapes(far).flatMap((shape) => shape.map(({ y }) => y));
			expect(Math.min(...heights)).toBeGreaterThan(-1);
		}
	});

	it('never bends a knee backwards', () => {
		for (const lean of leans) {
			for (const step of [0, 0.25, 0.5, 0.75, 1]) {
				const { near, far } = solveLunge({ ...kneelingTall, lean, step });
				for (const leg of [near, far]) {
					expect(leg.thigh.degrees - leg.shank.degrees).toBeGreaterThanOrEqual(0);
				}
			}
		}
	});
});
