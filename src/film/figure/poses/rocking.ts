import { between, point, rotate, subtract, type Point } from '../../drawing/point.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';

/** Somebody on the back, the head to the left and the hips at x = 0, with a roller under the knees
 * and the backs of the heels on the floor. What is drawn is larger than life. */
export interface RockingShape {
	/** The feet tip toward the body (1) or away from it (-1). */
	feet: number;
	/** How far the legs have been pushed up (1) or drawn down (-1), and the pelvis with them ... */
	hips: number;
	/** ... and at last the head. */
	head: number;
	/** Too much: toes pulled up, knees locked, the heels off the floor, the low back hollow; 0..1. */
	strain: number;
}

export const rollerRadius = 8.5;
const hipHeight = 13.4;
const heelX = 82.2;
/** The round of the heel about its middle, which lies here in the foot. */
const heelMiddle = point(-2.6, -4.2);
const heelRadius = 3.4;
const restingFootDegrees = 79;
/** Where the ankles are when the knees lock over the roller. */
const liftedAnkle = point(80.6, 19);

export function solveRocking(shape: RockingShape): FigureJoints {
	const { feet, hips, head, strain } = shape;
	const hip = point(-1.3 * hips, hipHeight);
	const pelvisDegrees = 94 + 3.4 * hips - 13 * strain;
	const spine: SpinePose = {
		lumbarDegrees: 45 - 3 * hips + 18 * strain,
		thoracicDegrees: 36.8 + 6 * strain,
		cervicalDegrees: 22 + 1.5 * head,
		headDegrees: 2 - 3 * head
	};
	const footDegrees = restingFootDegrees + 13 * feet + 34 * strain;
	const shoulder = findShoulder(hip, pelvisDegrees, spine);
	const leg: LegPose = {
		ankle: between(ankleOver(restingFootDegrees + 13 * feet), liftedAnkle, strain),
		footDegrees,
		toesDegrees: 16 * strain,
		headForward: 0
	};
	const arm = { wrist: point(shoulder.x + 53, 4.4), handDegrees: 90, handFlat: 1 };
	return solveJoints({
		hip,
		pelvisDegrees,
		spine,
		near: leg,
		far: { ...leg, ankle: point(leg.ankle.x + 1.4 * (1 - strain), leg.ankle.y + 0.3) },
		nearArm: arm,
		farArm: arm
	});
}

/** The heel rolls on the floor like a wheel. */
function ankleOver(footDegrees: number): Point {
	const turned = ((footDegrees - restingFootDegrees) * Math.PI) / 180;
	const middle = point(heelX - heelRadius * turned, heelRadius);
	return subtract(middle, rotate(heelMiddle, footDegrees));
}

/** The middle of the roller, which turns a little under the knees. */
export function rollerAt({ hips }: RockingShape): Point {
	return point(41.4 - 0.65 * hips, rollerRadius);
}
