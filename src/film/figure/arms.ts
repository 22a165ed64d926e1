import { solveArm, type FigureJoints } from './joints.ts';
import type { ArmPose } from './pose.ts';

/** A solved figure whose hands hold on to something else. */
export function withHands(joints: FigureJoints, near: ArmPose, far: ArmPose): FigureJoints {
	return {
		...joints,
		nearArm: solveArm(joints.nearArm.upperArm.origin, near),
		farArm: solveArm(joints.farArm.upperArm.origin, far)
	};
}
