import { point } from '../drawing/point.ts';
import { place } from './frame.ts';
import type { FigureJoints } from './joints.ts';
import type { Muscle, Side } from './muscles.ts';

/** From the back of the thigh bone just above the knee, down the calf, to the back of the heel bone:
 * calf muscle and Achilles tendon. */
export function calf(joints: FigureJoints, side: Side): Muscle {
	const { thigh, shank, foot } = joints[side];
	return [
		[place(thigh, point(-3.6, -39)), place(thigh, point(-2.4, -38))],
		[place(shank, point(-6.4, -9)), place(shank, point(-2.6, -9))],
		[place(shank, point(-6.8, -14)), place(shank, point(-2.4, -14))],
		[place(shank, point(-5.4, -22)), place(shank, point(-2.4, -22))],
		[place(shank, point(-3.8, -32)), place(shank, point(-2.6, -32))],
		[place(foot, point(-5.3, -3.6)), place(foot, point(-4.7, -2.6))]
	];
}
