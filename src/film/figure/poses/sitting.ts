import { add, between, point, rotate, subtract, type Point } from '../../drawing/point.ts';
import { mix } from '../../easing.ts';
import { place, type Frame } from '../frame.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';
import { reach } from '../reach.ts';

/** A figure on a chair in numbers that can be moved one at a time, the hips above x = 0 when it sits
 * upright. Degrees and centimetres as in FigurePose. */
export interface SittingShape {
	/** Negative tips the pelvis forward, positive rolls it back; it rolls over the sit bones. */
	pelvis: number;
	lumbar: number;
	thoracic: number;
	cervical: number;
	head: number;
	/** The ankles in front of the hips; 41 puts them under the knees. */
	stride: number;
	/** How far the toes, and with them the front of the foot, come up off the floor, in degrees. */
	toesLift: number;
	/** 0: the hands lie on the thighs. 1: they reach to the keys on a desk. */
	hands: number;
}

/** Upright over the sit bones, the feet under the knees. */
export const sittingTall: SittingShape = {
	pelvis: 4,
	lumbar: 40,
	thoracic: 33,
	cervical: 25,
	head: 0,
	stride: 41,
	toesLift: 0,
	hands: 0
};

/** The pelvis rolled back behind the sit bones, the low back round, the head in front. */
export const sittingSlumped: SittingShape = {
	...sittingTall,
	pelvis: 27,
	lumbar: 14,
	thoracic: 53,
	cervical: 46,
	head: 8
};

/** The height of the seat a figure sits on, and of the keys on a desk before it. */
export const sittingHeights = { seat: 41.6, desk: 71 } as const;

const uprightHip = point(0, 51);
const sitBone = point(-3.6, -8);

export function solveSitting(shape: SittingShape): FigureJoints {
	const rolled = subtract(sitBone, rotate(sitBone, shape.pelvis));
	const hip = add(uprightHip, rolled);
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: shape.thoracic,
		cervicalDegrees: shape.cervical,
		headDegrees: shape.head
	};
	const near = footOnFloor(shape, shape.stride);
	return solveJoints({
		hip,
		pelvisDegrees: shape.pelvis,
		spine,
		near,
		far: footOnFloor(shape, shape.stride + 1.6),
		...placeHands(shape, findShoulder(hip, shape.pelvis, spine), thighOf(hip, near.ankle))
	});
}

/** The foot tips up about the heel. */
function footOnFloor({ toesLift }: SittingShape, stride: number): LegPose {
	const heel = point(-3.4, -proportions.ankleHeight);
	const tipped = subtract(heel, rotate(heel, toesLift));
	return {
		ankle: add(point(stride, proportions.ankleHeight), tipped),
		footDegrees: toesLift,
		toesDegrees: toesLift * 1.2,
		headForward: 0
	};
}

function thighOf(hip: Point, ankle: Point): Frame {
	const { thigh, shank } = proportions;
	const leg = reach({ root: hip, target: ankle, upper: thigh, lower: shank, bend: 1 });
	return { origin: hip, degrees: leg.upperDegrees };
}

function placeHands({ hands }: SittingShape, shoulder: Point, thigh: Frame) {
	const arm = (along: number) => {
		const resting = place(thigh, point(8.8, -along));
		const keys = point(shoulder.x + 40 + (along - 22) * 0.4, sittingHeights.desk + 4.2);
		const wrist = between(resting, keys, hands);
		return {
			wrist: point(wrist.x, wrist.y + 4 * Math.sin(Math.PI * hands)),
			handDegrees: mix(thigh.degrees - 4, 88, hands),
			handFlat: 1
		};
	};
	return { nearArm: arm(22), farArm: arm(25) };
}
