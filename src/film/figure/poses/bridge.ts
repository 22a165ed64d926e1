import { distance, point, subtract, type Point } from '../../drawing/point.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';
import { reach } from '../reach.ts';

/** Somebody on the back, the head to the left, calves on a ball, who lifts the hips. */
export interface BridgeShape {
	/** 0: the pelvis rests on the mat. 1: it floats, in line with trunk and thighs. */
	lift: number;
	/** 1: the belly is pushed up, the pelvis tips and the low back hollows. */
	arch: number;
}

const radius = 22.5;
const restingHip = point(0, 13);
const restingSpine: SpinePose = {
	lumbarDegrees: 44,
	thoracicDegrees: 33,
	cervicalDegrees: 22,
	headDegrees: -4
};
const restingPelvis = 94;
/** From the ball's middle to the middle of the shin bone, when the calf lies on it. */
const calfDistance = 29.4;

/** The ball rolls half as far as the calves that lie on it. */
export function ballUnderCalves({ lift }: BridgeShape) {
	return { centre: point(40 + 8 * lift, radius), radius };
}

/** The shoulders stay where they are on the mat; the hips rise as pelvis and spine turn. */
export function solveBridge(shape: BridgeShape): FigureJoints {
	const slope = 25 * shape.lift;
	const pelvisDegrees = restingPelvis + slope - 19 * shape.arch;
	const spine: SpinePose = {
		lumbarDegrees: 44 - 8 * shape.lift + 27 * shape.arch,
		thoracicDegrees: 33 - 2 * shape.lift + 9 * shape.arch,
		cervicalDegrees: 22 - 0.72 * slope,
		headDegrees: -4 - 0.02 * slope
	};
	const shoulder = findShoulder(restingHip, restingPelvis, restingSpine);
	const hip = subtract(shoulder, findShoulder(point(0, 0), pelvisDegrees, spine));
	const near = calfOnBall(hip, shape);
	const arm = { wrist: point(shoulder.x + 53, 4.4), handDegrees: 90, handFlat: 1 };
	return solveJoints({
		hip,
		pelvisDegrees,
		spine,
		near,
		far: { ...near, ankle: point(near.ankle.x + 1.6, near.ankle.y + 0.6) },
		nearArm: arm,
		farArm: arm
	});
}

/** The ankle as high as the ball holds the calf: found by halving, since a higher ankle lifts the shin
 * off the ball. */
function calfOnBall(hip: Point, shape: BridgeShape): LegPose {
	const { centre } = ballUnderCalves(shape);
	const x = 57 + 16 * shape.lift;
	let [low, high] = [radius, 2 * radius + 16];
	for (let step = 0; step < 24; step++) {
		const middle = (low + high) / 2;
		if (shinDistance(hip, point(x, middle), centre) < calfDistance) low = middle;
		else high = middle;
	}
	return { ankle: point(x, low), footDegrees: 70, toesDegrees: 0, headForward: 0.6 * shape.arch };
}

/** How far the shin passes from a point. */
function shinDistance(hip: Point, ankle: Point, from: Point): number {
	const { thigh, shank } = proportions;
	const { middle: knee } = reach({ root: hip, target: ankle, upper: thigh, lower: shank, bend: 1 });
	const length = distance(knee, ankle);
	const cross = (ankle.x - knee.x) * (from.y - knee.y) - (ankle.y - knee.y) * (from.x - knee.x);
	return Math.abs(cross) / length;
}
