import { point, type Point } from '../../drawing/point.ts';
import { place } from '../frame.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { ArmPose, LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';

/** A figure on both feet in numbers that can be moved one at a time. The near ankle stands over
 * x = 0. Degrees and centimetres as in FigurePose. */
export interface StandingShape {
	/** How far the hips are in front of the ankles; negative is behind them. */
	sway: number;
	/** How much shorter than straight the legs are: 0.15 is soft knees, 2 a clear bend. */
	sink: number;
	/** How far both heels are lifted about the balls of the feet, in degrees. */
	heelLift: number;
	/** Negative tips the pelvis forward. */
	pelvis: number;
	lumbar: number;
	thoracic: number;
	cervical: number;
	head: number;
	/** How far the heads of both thigh bones have slid forward in their sockets. */
	headForward: number;
	/** How far the hands hang in front of the shoulders. */
	handsForward: number;
}

/** At ease, knees soft, the curves of the spine as they are. */
export const standingEasy: StandingShape = {
	sway: 4.5,
	sink: 0.2,
	heelLift: 0,
	pelvis: 0,
	lumbar: 52,
	thoracic: 40,
	cervical: 26,
	head: 0,
	headForward: 0,
	handsForward: 3
};

export function solveStanding(shape: StandingShape): FigureJoints {
	const near = standingLeg(shape, 0);
	const length = proportions.thigh + proportions.shank - shape.sink;
	const hip = point(
		near.ankle.x + shape.sway,
		near.ankle.y + Math.sqrt(length ** 2 - shape.sway ** 2)
	);
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: shape.thoracic,
		cervicalDegrees: shape.cervical,
		headDegrees: shape.head
	};
	const shoulder = findShoulder(hip, shape.pelvis, spine);
	return solveJoints({
		hip,
		pelvisDegrees: shape.pelvis,
		spine,
		near,
		far: standingLeg(shape, 2),
		nearArm: hangingArm(shoulder, shape.handsForward),
		farArm: hangingArm(shoulder, shape.handsForward + 2)
	});
}

/** The joint at the ball of the foot, from the ankle: what stays on the floor as the heel lifts. */
const ballOfFoot = point(13.2, -5.6);

function standingLeg({ heelLift, headForward }: StandingShape, forward: number): LegPose {
	const lifted = place({ origin: point(0, 0), degrees: -heelLift }, ballOfFoot);
	return {
		ankle: point(
			forward + ballOfFoot.x - lifted.x,
			proportions.ankleHeight + ballOfFoot.y - lifted.y
		),
		footDegrees: -heelLift,
		toesDegrees: heelLift,
		headForward
	};
}

function hangingArm(shoulder: Point, forward: number): ArmPose {
	const length = (proportions.upperArm + proportions.forearm) * 0.985;
	return {
		wrist: point(shoulder.x + forward, shoulder.y - Math.sqrt(length ** 2 - forward ** 2)),
		handDegrees: 6,
		handFlat: 0
	};
}
