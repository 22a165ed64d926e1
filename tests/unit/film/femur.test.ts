import { describe, expect, it } from 'vitest';
import { ballUnderCalves, solveBridge } from '#film/figure/poses/bridge.ts';
import { lowerVertebrae } from '#film/hip/lower-spine.ts';
import { kneecapAt, lesserTrochanterAt, roughLineAt } from '#film/hip/thigh-turning.ts';

describe('a thigh bone that turns', () => {
	it('carries the kneecap toward the other leg as it turns inward', () => {
		expect(kneecapAt(15).x).toBeLessThan(kneecapAt(0).x);
		expect(kneecapAt(-15).x).toBeGreaterThan(kneecapAt(0).x);
	});

	it('shows more of the lesser trochanter as it rolls outward, since that lies behind', () => {
		expect(lesserTrochanterAt(-15).x).toBeLessThan(lesserTrochanterAt(0).x);
		expect(lesserTrochanterAt(15).x).toBeGreaterThan(lesserTrochanterAt(0).x);
	});

	it('has the inner thigh fastened below the lesser trochanter', () => {
		expect(roughLineAt(-92, 0).y).toBeLessThan(lesserTrochanterAt(0).y);
	});
});

describe('the lower spine from the front', () => {
	it('has five lumbar vertebrae and the one above them, each smaller and higher', () => {
		expect(lowerVertebrae.map(({ name }) => name)).toEqual(['L5', 'L4', 'L3', 'L2', 'L1', 'T12']);
		for (const [index, upper] of lowerVertebrae.entries()) {
			const lower = lowerVertebrae[index - 1];
			if (!lower) continue;
			expect(upper.bottom).toBeGreaterThan(lower.bottom + lower.height);
			expect(upper.half).toBeLessThan(lower.half);
		}
	});
});

describe('solveBridge', () => {
	const resting = solveBridge({ lift: 0, arch: 0 });

	it('leaves the shoulders where they are while the hips rise', () => {
		const lifted = solveBridge({ lift: 1, arch: 0 });
		expect(lifted.nearArm.upperArm.origin.x).toBeCloseTo(resting.nearArm.upperArm.origin.x, 6);
		expect(lifted.nearArm.upperArm.origin.y).toBeCloseTo(resting.nearArm.upperArm.origin.y, 6);
		expect(lifted.pelvis.origin.y).toBeGreaterThan(resting.pelvis.origin.y + 10);
	});

	it('rolls the ball away from the hips', () => {
		const [rest, lifted] = [0, 1].map((lift) => ballUnderCalves({ lift, arch: 0 }).centre.x);
		expect(lifted).toBeGreaterThan(rest ?? Infinity);
	});
});
