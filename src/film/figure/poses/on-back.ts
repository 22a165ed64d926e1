import { add, point, type Point } from '../../drawing/point.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';

interface OnBack {
	/** 90 where the pelvis lies as it stands, more where its front tips toward the head. */
	pelvisDegrees: number;
	spine: SpinePose;
	near: LegPose;
	/** How far the far ankle is seen beside the near one. */
	farBy: Point;
}

/** A figure on its back, the head to the left, the hips at x = 0, the arms flat beside it. */
export function solveOnBack({ pelvisDegrees, spine, near, farBy }: OnBack): FigureJoints {
	const hip = point(0, 13);
	const shoulder = findShoulder(hip, pelvisDegrees, spine);
	const arm = { wrist: point(shoulder.x + 53, 4.4), handDegrees: 90, handFlat: 1 };
	const far = { ...near, ankle: add(near.ankle, farBy) };
	return solveJoints({ hip, pelvisDegrees, spine, near, far, nearArm: arm, farArm: arm });
}
