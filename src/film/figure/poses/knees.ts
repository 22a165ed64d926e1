import { add, between, point, rotate, type Point } from '../../drawing/point.ts';
import { mix } from '../../easing.ts';
import { findShoulder, solveJoints, type FigureJoints, type LegJoints } from '../joints.ts';
import type { ArmPose, LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';

/** A figure on both feet whose knees may stand behind the line from ankle to hip as well as before
 * it: the legs are given by how shin and thigh lean, from the planted ankles up. Degrees as in
 * FigurePose; the near ankle stands over x = 0. */
export interface KneeShape {
	/** How far the shin leans back from upright, in degrees; negative leans it forward. */
	shin: number;
	/** How far the thigh leans back from upright as it rises from the knee. */
	thigh: number;
	/** Negative tips the pelvis forward. */
	pelvis: number;
	lumbar: number;
	thoracic: number;
	cervical: number;
	/** 0: the arms hang. 1: the hands rest before the ribs and leave the legs to be seen. */
	handsUp: number;
}

/** One bone over the other, a degree or two short of straight. */
export const longKnee: KneeShape = {
	shin: -2.6,
	thigh: -1,
	pelvis: 0,
	lumbar: 51,
	thoracic: 38,
	cervical: 24,
	handsUp: 0
};

/** Pushed back past straight; the pelvis slides forward and tips, the low back hollows. */
export const lockedKnee: KneeShape = {
	shin: 6.5,
	thigh: -9.5,
	pelvis: -12,
	lumbar: 66,
	thoracic: 46,
	cervical: 30,
	handsUp: 1
};

/** Dropped forward: held by the front thigh alone. */
export const buckledKnee: KneeShape = {
	shin: -19,
	thigh: 18,
	pelvis: 7,
	lumbar: 40,
	thoracic: 43,
	cervical: 34,
	handsUp: 1
};

export function solveKnees(shape: KneeShape): FigureJoints {
	const near = legFrom(0, shape);
	const far = legFrom(2, shape);
	const hip = near.thigh.origin;
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: shape.thoracic,
		cervicalDegrees: shape.cervical,
		headDegrees: 0
	};
	const shoulder = findShoulder(hip, shape.pelvis, spine);
	const joints = solveJoints({
		hip,
		pelvisDegrees: shape.pelvis,
		spine,
		near: planted,
		far: planted,
		nearArm: armOf(shoulder, 3, shape.handsUp),
		farArm: armOf(shoulder, 5, shape.handsUp)
	});
	return { ...joints, near, far: { ...far, thigh: { ...far.thigh, origin: hip } } };
}

/** Replaced by the legs that `legFrom` makes. */
const planted: LegPose = {
	ankle: point(0, proportions.ankleHeight),
	footDegrees: 0,
	toesDegrees: 0,
	headForward: 0
};

function legFrom(ankleX: number, { shin, thigh }: KneeShape): LegJoints {
	const ankle = point(ankleX, proportions.ankleHeight);
	const knee = add(ankle, rotate(point(0, proportions.shank), shin));
	const hip = add(knee, rotate(point(0, proportions.thigh), thigh));
	return {
		thigh: { origin: hip, degrees: thigh },
		knee: { origin: knee, degrees: (shin + thigh) / 2 },
		shank: { origin: knee, degrees: shin },
		foot: { origin: ankle, degrees: 0 },
		toesDegrees: 0,
		headShift: point(0, 0)
	};
}

function armOf(shoulder: Point, forward: number, handsUp: number): ArmPose {
	const length = (proportions.upperArm + proportions.forearm) * 0.985;
	const hanging = point(forward, -Math.sqrt(length ** 2 - forward ** 2));
	const resting = point(forward + 15, -19);
	return {
		wrist: add(shoulder, between(hanging, resting, handsUp)),
		handDegrees: mix(6, 96, handsUp),
		handFlat: 0
	};
}
