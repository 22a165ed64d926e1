import { describe, expect, it } from 'vitest';
import { distance, point } from '#film/drawing/point.ts';
import { solveStanding, standingEasy } from '#film/figure/poses/standing.ts';
import { place } from '#film/figure/frame.ts';
import { footBones } from '#film/foot/bones.ts';
import { raisedAt, raisedWith } from '#film/foot/raise.ts';
import { footAtRest } from '#film/foot/rig.ts';
import { closeView, seen } from '#film/foot/view.ts';
import { shoeSlope } from '#film/props/heeled-shoe.ts';

describe('a foot whose heel is raised', () => {
	it('leaves the toes on the floor and lifts the heel', () => {
		expect(raisedWith('toes', point(240, 12), shoeSlope)).toEqual(point(240, 12));
		expect(raisedWith('heel', point(30, 12), shoeSlope).y).toBeGreaterThan(70);
	});

	it('keeps every bone as large as it was', () => {
		for (const { segment, outline } of footBones) {
			const [first = point(0, 0), second = point(0, 0)] = outline;
			const raised = [first, second].map((each) => raisedWith(segment, each, shoeSlope));
			const [from = first, to = second] = raised;
			expect(distance(from, to)).toBeCloseTo(distance(first, second), 6);
		}
	});

	it('bends the skin where the bones bend, and nowhere else', () => {
		const heel = point(10, 20);
		const shin = point(30, 250);
		expect(distance(raisedAt(heel, shoeSlope), raisedWith('heel', heel, shoeSlope))).toBeLessThan(
			1
		);
		expect(distance(raisedAt(shin, shoeSlope), raisedWith('shank', shin, shoeSlope))).toBeLessThan(
			1
		);
	});

	it('draws a foot in a flat shoe as one without', () => {
		const frame = { pose: { ...footAtRest, back: 1 }, view: closeView };
		const flat = { ...frame, view: { ...closeView, raise: 0 } };
		const pull = { segment: 'shank', share: 0.3 } as const;
		expect(
			distance(seen(point(26, 74), 'heel', flat, pull), seen(point(26, 74), 'heel', frame, pull))
		).toBeLessThan(0.001);
	});
});

describe('a figure in heels', () => {
	it('keeps the balls of its feet where they stood', () => {
		const ball = (heelLift: number) =>
			place(solveStanding({ ...standingEasy, heelLift }).near.foot, point(13.2, -5.6));
		expect(distance(ball(0), ball(shoeSlope))).toBeLessThan(0.001);
	});
});
