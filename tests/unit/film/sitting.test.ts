import { describe, expect, it } from 'vitest';
import { point } from '#film/drawing/point.ts';
import { place } from '#film/figure/frame.ts';
import { sittingSlumped, sittingTall, solveSitting } from '#film/figure/poses/sitting.ts';

/** The end of the sit bone, from the middle of the hip joint. */
const sitBone = point(-3.6, -8);

describe('solveSitting', () => {
	it('rolls the pelvis over the sit bones, which stay where they are', () => {
		const upright = place(solveSitting({ ...sittingTall, pelvis: 0 }).pelvis, sitBone);
		const slumped = place(solveSitting(sittingSlumped).pelvis, sitBone);
		expect(slumped.x).toBeCloseTo(upright.x, 6);
		expect(slumped.y).toBeCloseTo(upright.y, 6);
	});

	it('leaves the feet on the floor when the back sags', () => {
		const tall = solveSitting(sittingTall).near.foot.origin;
		const slumped = solveSitting(sittingSlumped).near.foot.origin;
		expect(slumped.x).toBeCloseTo(tall.x, 6);
		expect(slumped.y).toBeCloseTo(tall.y, 6);
	});

	it('keeps the heel on the floor when the toes lift', () => {
		const heel = point(-3.4, -7);
		const { foot } = solveSitting({ ...sittingTall, toesLift: 20 }).near;
		expect(place(foot, heel).y).toBeCloseTo(0, 6);
	});
});
