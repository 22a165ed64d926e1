import { add, point, rotate, subtract, type Point } from '../../drawing/point.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { ArmPose, LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';

/** A figure that walks, climbs or bends, in numbers that can be moved one at a time. Degrees and
 * centimetres as in FigurePose. */
export interface StepShape {
	hipX: number;
	hipY: number;
	/** Negative tips the pelvis, and with it the trunk, forward. */
	pelvis: number;
	lumbar: number;
	thoracic: number;
	cervical: number;
	head: number;
	/** Where the foot stands: its ankle's place when it is flat, and how high the floor is there. */
	nearX: number;
	nearY: number;
	/** How the foot is tipped: negative lifts the heel about the ball, positive the toes about the
	 * heel. */
	nearTip: number;
	farX: number;
	farY: number;
	farTip: number;
	/** How far the near hand hangs in front of the shoulder; the far one as far behind. */
	swing: number;
}

/** Both feet together at x = 0. */
export const stepReady: StepShape = {
	hipX: 4.5,
	hipY: 88.5,
	pelvis: 0,
	lumbar: 51,
	thoracic: 38,
	cervical: 24,
	head: 0,
	nearX: 0,
	nearY: 0,
	nearTip: 0,
	farX: 1,
	farY: 0,
	farTip: 0,
	swing: 3
};

/** The arms hang and swing. */
export function solveStep(shape: StepShape): FigureJoints {
	const hip = point(shape.hipX, shape.hipY);
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: shape.thoracic,
		cervicalDegrees: shape.cervical,
		headDegrees: shape.head
	};
	return solveJoints({
		hip,
		pelvisDegrees: shape.pelvis,
		spine,
		near: footAt(point(shape.nearX, shape.nearY), shape.nearTip),
		far: footAt(point(shape.farX, shape.farY), shape.farTip),
		...swinging(findShoulder(hip, shape.pelvis, spine), shape.swing)
	});
}

const ball = point(13.2, -5.6);
const heel = point(-3.4, -proportions.ankleHeight);

function footAt(floor: Point, tip: number): LegPose {
	const pivot = tip < 0 ? ball : heel;
	const moved = subtract(pivot, rotate(pivot, tip));
	return {
		ankle: add(add(floor, point(0, proportions.ankleHeight)), moved),
		footDegrees: tip,
		toesDegrees: tip < 0 ? Math.min(-tip, 38) : 0,
		headForward: 0
	};
}

function swinging(shoulder: Point, swing: number) {
	const length = (proportions.upperArm + proportions.forearm) * 0.975;
	const arm = (forward: number): ArmPose => ({
		wrist: point(shoulder.x + forward, shoulder.y - Math.sqrt(length ** 2 - forward ** 2)),
		handDegrees: 6 + forward,
		handFlat: 0
	});
	return { nearArm: arm(swing), farArm: arm(5 - swing) };
}
