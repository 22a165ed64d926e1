import { between, point } from '../../drawing/point.ts';
import { mix } from '../../easing.ts';
import type { ArmJoints, FigureJoints } from '../joints.ts';
import { solveLunge, type LungeShape } from './lunge.ts';
import { proportions } from '../proportions.ts';
import { reach } from '../reach.ts';

/** A lunge over a ball. */
export interface BallLunge extends LungeShape {
	/** How far in front of the kneeling knee the middle of the ball lies, in centimetres. */
	ball: number;
	/** 1: the palms lie on the floor below the shoulders. */
	floor: number;
}

const radius = 20.5;

/** The ball on the floor; what lies on it sinks in a little. */
export function ballUnderLunge({ ball }: BallLunge) {
	return { centre: point(ball, radius), radius };
}

export function solveBallLunge(shape: BallLunge): FigureJoints {
	const joints = solveLunge(shape);
	return {
		...joints,
		nearArm: palmOnFloor(joints.nearArm, shape.floor, -9),
		farArm: palmOnFloor(joints.farArm, shape.floor, -6)
	};
}

/** An arm on its way to the floor, so far in front of its shoulder (negative: behind). */
function palmOnFloor(arm: ArmJoints, floor: number, forward: number): ArmJoints {
	const root = arm.upperArm.origin;
	const target = between(arm.hand.origin, point(root.x + forward, 4.6), floor);
	const { upperArm: upper, forearm: lower } = proportions;
	const bent = reach({ root, target, upper, lower, bend: -1 });
	return {
		upperArm: { origin: root, degrees: bent.upperDegrees },
		forearm: { origin: bent.middle, degrees: bent.lowerDegrees },
		hand: { origin: bent.end, degrees: mix(arm.hand.degrees, 90, floor) },
		handFlat: mix(arm.handFlat, 1, floor)
	};
}
