import { point, points, rotate, type Point } from '../drawing/point.ts';
import { placeAll, type Frame } from './frame.ts';
import { handShapes } from './hand.ts';
import type { ArmJoints, LegJoints } from './joints.ts';

const thighOutline = points(
	'5,7 7.6,3.5 8.7,-3 8.8,-10 8.2,-18 7.2,-27 6.2,-34 5.6,-39 4.4,-43 0,-45 -4.2,-43.4 ' +
		'-5,-39 -5.4,-33 -6.6,-26 -7.8,-18 -8.8,-10 -9,-3 -6.5,4 0,7.6'
);
/** About the knee, turned half way: the kneecap in front, the hollow behind. */
const kneeOutline = points('0,5.6 3.6,4.8 5.6,2.4 6.1,0 5.7,-2.6 3.8,-4.9 0,-5.6 -4,-4 -5,0 -4,4');
const shankOutline = points(
	'1,4.6 4.6,2.4 5.7,-1.4 5.5,-5 4.4,-12 3.9,-20 3.3,-28 3,-34 3.4,-39 3,-43 -0.5,-44.5 -4,-43 ' +
		'-3.9,-38 -3.7,-33 -4.6,-27 -6.5,-20 -7.6,-13.5 -7.2,-8 -5.6,-3.4 -4.4,0 -2.4,3.6'
);
const footOutline = points(
	'-3.6,4.6 0,5.2 3.6,4.2 5.4,1.4 8.6,-1.2 12,-3 15.2,-4 17.8,-4.5 19,-5.6 18.2,-6.8 16,-6.7 ' +
		'13.4,-7 10.6,-6.6 7,-6 3.6,-6 0.6,-6.8 -2.4,-7 -4.9,-6.6 -6,-4.8 -5.4,-2.4 -4.2,0 -4,2.4'
);
const upperArmOutline = points(
	'0,5.4 3.6,4.4 5.2,0.6 4.9,-5 4.3,-11 3.9,-18 3.6,-25 3.3,-30 1.4,-33 -2,-32.8 -3.7,-30 ' +
		'-3.6,-25 -4.2,-17 -4.7,-9 -5,-2 -4,3'
);
const forearmOutline = points(
	'0,3.2 3,2.2 3.9,-2 4,-6 3.3,-13 2.5,-20 2.3,-24.5 0.4,-26 -1.8,-24.5 -2.3,-19 -3.2,-12 ' +
		'-3.9,-6 -3.8,-1 -2.6,2.4'
);
/** The joint at the ball of the foot, about which the toes bend, from the ankle. */
const ballOfFoot = point(13.2, -5.6);

/** The closed outlines that together make one leg. */
export function legShapes(leg: LegJoints): Point[][] {
	return [
		placeAll(leg.thigh, thighOutline),
		placeAll(leg.knee, kneeOutline),
		placeAll(leg.shank, shankOutline),
		placeAll(leg.foot, bendToes(footOutline, leg.toesDegrees))
	];
}

/** The closed outlines that together make one arm. */
export function armShapes(arm: ArmJoints): Point[][] {
	const elbow = turnedHalf(arm.upperArm, arm.forearm);
	return [
		placeAll(arm.upperArm, upperArmOutline),
		placeAll(elbow, points('0,3.4 3,2 3.4,-1 1,-3.4 -2.4,-3.4 -4.2,-0.6 -3,2.6')),
		placeAll(arm.forearm, forearmOutline),
		...handShapes(arm.hand, arm.handFlat)
	];
}

/** The lower leg as far as leggings reach, and their hem. */
export function leggingShapes(leg: LegJoints): { shapes: Point[][]; hem: Point[] } {
	const covered = shankOutline.filter(({ y }) => y > hemHeight + 2);
	const [front, back] = [point(3.2, hemHeight), point(-4.6, hemHeight)];
	const firstBack = covered.findIndex(({ x, y }) => x < 0 && y < 0);
	const calf = [...covered.slice(0, firstBack), front, back, ...covered.slice(firstBack)];
	const [thigh = [], knee = []] = legShapes(leg);
	return {
		shapes: [thigh, knee, placeAll(leg.shank, calf)],
		hem: placeAll(leg.shank, [front, point(0, hemHeight - 1), back])
	};
}

/** Where leggings end, below the knee. */
const hemHeight = -29;

/** Points of the foot, with those in front of the ball turned up about it. */
export function bendToes(foot: readonly Point[], degrees: number): Point[] {
	return foot.map((at) => {
		const share = Math.min(1, Math.max(0, (at.x - ballOfFoot.x + 1) / 2));
		return rotate(at, degrees * share, ballOfFoot);
	});
}

function turnedHalf(upper: Frame, lower: Frame): Frame {
	return { origin: lower.origin, degrees: (upper.degrees + lower.degrees) / 2 };
}
