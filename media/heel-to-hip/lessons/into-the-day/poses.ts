import { add, point } from '#film/drawing/point.ts';
import { withHands } from '#film/figure/arms.ts';
import { carton, onStair, stairs } from '#film/props/day.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { kneelingTall, solveLunge, type LungeShape } from '#film/figure/poses/lunge.ts';
import { solveStep, stepReady, type StepShape } from '#film/figure/poses/step.ts';

const [first, second] = [onStair(1), onStair(2)];

/** The whole foot on the first stair, the weight still behind. */
export const wholeFoot: StepShape = {
	...stepReady,
	hipX: 15,
	hipY: 87.6,
	nearX: first.x,
	nearY: first.y,
	farTip: -8,
	swing: -4
};

/** Only the ball of the foot on the stair: the knee falls forward and the trunk over it. */
export const ballOnly: StepShape = {
	...wholeFoot,
	hipX: 27,
	hipY: 86,
	pelvis: -14,
	lumbar: 56,
	nearX: stairs.fromX - 8,
	nearTip: -34,
	farTip: -36
};

/** Risen over the heel, the other foot on its way. */
export const overTheHeel: StepShape = {
	...wholeFoot,
	hipX: 36,
	hipY: 105.2,
	farX: 26,
	farY: 22,
	farTip: -44,
	swing: 2
};

/** The next foot on the next stair. */
export const nextStair: StepShape = {
	...overTheHeel,
	hipX: 43,
	hipY: 104.6,
	farX: second.x,
	farY: second.y,
	farTip: 0,
	swing: 8
};

/** A figure with a carton before it: how it bends, and where the underside's middle is. */
export interface LiftShape extends StepShape {
	cartonX: number;
	cartonY: number;
	/** 0: the arms hang. 1: the hands hold the carton. */
	holding: number;
}

export const beforeCarton: LiftShape = { ...stepReady, cartonX: 38, cartonY: 0, holding: 0 };

/** Knees locked, the low back folded. */
export const folded: LiftShape = {
	...beforeCarton,
	hipX: -8,
	hipY: 88.4,
	pelvis: -50,
	lumbar: 6,
	thoracic: 66,
	cervical: 30,
	holding: 1
};

/** Knees free, the thigh bones deep in the hips, the back one long line. */
export const deepened: LiftShape = {
	...beforeCarton,
	hipX: -25,
	hipY: 55,
	pelvis: -44,
	lumbar: 46,
	thoracic: 33,
	cervical: 30,
	head: 8,
	holding: 1
};

/** Upright, the carton close. */
export const carrying: LiftShape = {
	...beforeCarton,
	hipX: 1,
	hipY: 88.2,
	cartonX: 28,
	cartonY: 84,
	holding: 1
};

export function solveLift(shape: LiftShape): FigureJoints {
	const joints = solveStep(shape);
	const grip = point(shape.cartonX, shape.cartonY + carton.height * 0.62);
	const hang = joints.nearArm.hand.origin;
	const toward = (aside: number) =>
		point(
			hang.x + (grip.x + aside - hang.x) * shape.holding,
			hang.y + (grip.y - hang.y) * shape.holding
		);
	const hand = { handDegrees: 6 + 22 * shape.holding, handFlat: 0 };
	return withHands(joints, { ...hand, wrist: toward(-5) }, { ...hand, wrist: toward(0) });
}

/** Down on one knee to play, leaning from the hips. */
export const playing: LungeShape = {
	...kneelingTall,
	step: 1,
	hands: 1,
	lean: 15,
	pelvis: -22,
	lumbar: 46,
	thoracic: 35,
	cervical: 30,
	head: 4,
	headForward: 0
};

/** Where the tower of blocks stands. */
export const towerX = 89;

/** The near hand reaches for the tower's top: 0 is its place in the lunge, 1 there. */
export function solvePlay(shape: LungeShape, reaching: number, wristY: number): FigureJoints {
	const joints = solveLunge(shape);
	const hang = joints.nearArm.hand.origin;
	const there = point(towerX - 13.5, wristY);
	const wrist = add(hang, {
		x: (there.x - hang.x) * reaching,
		y: (there.y - hang.y) * reaching
	});
	const far = {
		wrist: joints.farArm.hand.origin,
		handDegrees: joints.farArm.hand.degrees,
		handFlat: joints.farArm.handFlat
	};
	return withHands(joints, { wrist, handDegrees: 6 + 72 * reaching, handFlat: 0 }, far);
}
