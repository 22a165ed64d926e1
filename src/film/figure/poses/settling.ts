import { between, point } from '../../drawing/point.ts';
import { mix } from '../../easing.ts';
import { place } from '../frame.ts';
import type { ArmJoints, FigureJoints } from '../joints.ts';
import { proportions } from '../proportions.ts';
import { reach } from '../reach.ts';
import { solveResting, type RestingShape } from './resting.ts';

/** Somebody on the back whose hands can come to the top of the thighs. */
export interface SettlingShape extends RestingShape {
	/** 0: the arms lie beside the body. 1: the palms rest on the front of the thighs. */
	hands: number;
}

export function solveSettling(shape: SettlingShape): FigureJoints {
	const joints = solveResting(shape);
	return {
		...joints,
		nearArm: handOnThigh(joints.nearArm, joints, shape.hands),
		farArm: handOnThigh(joints.farArm, joints, shape.hands)
	};
}

/** An arm on its way from the floor to the thigh, lifted a little in between. */
function handOnThigh(arm: ArmJoints, { near }: FigureJoints, hands: number): ArmJoints {
	const root = arm.upperArm.origin;
	const resting = place(near.thigh, point(9.6, -9));
	const straight = between(arm.hand.origin, resting, hands);
	const { upperArm: upper, forearm: lower } = proportions;
	const target = point(straight.x, straight.y + 9 * Math.sin(Math.PI * hands));
	const bent = reach({ root, target, upper, lower, bend: -1 });
	return {
		upperArm: { origin: root, degrees: bent.upperDegrees },
		forearm: { origin: bent.middle, degrees: bent.lowerDegrees },
		hand: { origin: bent.end, degrees: mix(arm.hand.degrees, near.thigh.degrees, hands) },
		handFlat: 1
	};
}
