import type { Point } from '../drawing/point.ts';
import type { ArmJoints, FigureJoints } from './joints.ts';
import type { ArmPose } from './pose.ts';
import { proportions } from './proportions.ts';
import { reach } from './reach.ts';

/** A solved figure whose hands hold on to something else. */
export function withHands(joints: FigureJoints, near: ArmPose, far: ArmPose): FigureJoints {
	return {
		...joints,
		nearArm: armTo(joints.nearArm.upperArm.origin, near),
		farArm: armTo(joints.farArm.upperArm.origin, far)
	};
}

function armTo(shoulder: Point, pose: ArmPose): ArmJoints {
	const { upperArm, forearm } = proportions;
	const arm = reach({
		root: shoulder,
		target: pose.wrist,
		upper: upperArm,
		lower: forearm,
		bend: -1
	});
	return {
		upperArm: { origin: shoulder, degrees: arm.upperDegrees },
		forearm: { origin: arm.middle, degrees: arm.lowerDegrees },
		hand: { origin: arm.end, degrees: pose.handDegrees },
		handFlat: pose.handFlat
	};
}
