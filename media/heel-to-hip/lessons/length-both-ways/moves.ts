import type { Moment } from '#film/moment.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { beforeTheWall, type WallShape } from '#film/figure/poses/wall.ts';
import type { View } from '#film/camera/view.ts';

/** The stretch as it is meant: the heel heavy, the knee long, the low back quiet. */
const stretch: Partial<WallShape> = {
	hipX: 2,
	hipY: 78.5,
	heelLift: 0,
	pelvis: -10,
	lumbar: 46,
	thoracic: 36
};
/** Pushed: the heel comes up, the low back hollows. */
const pushed: Partial<WallShape> = {
	hipX: 11,
	hipY: 80,
	heelLift: 24,
	pelvis: -27,
	lumbar: 80,
	thoracic: 42
};

/** On the chair's card. */
export const stretched: WallShape = { ...beforeTheWall, ...stretch, stepBack: 54, hands: 1 };
/** On the card of what goes wrong. */
export const tooFar: WallShape = { ...stretched, ...pushed };

const moves: readonly Move<WallShape>[] = [
	{ at: { phrase: 'wall', word: 'hands' }, delaySeconds: -0.6, seconds: 1.3, to: { hands: 1 } },
	{ at: { phrase: 'step' }, seconds: 1, to: { swing: 5, heelLift: 26, hipX: 8, hipY: 85 } },
	{
		at: { phrase: 'step', word: 'one' },
		seconds: 1.7,
		to: { stepBack: 54, hipX: -2, hipY: 80.3, pelvis: -8 }
	},
	{ at: { phrase: 'step', word: 'back' }, delaySeconds: 0.5, seconds: 1, to: { swing: 0 } },
	{ at: { phrase: 'step', word: 'heel' }, seconds: 1.4, to: { heelLift: 0 } },
	{ at: { phrase: 'bend' }, seconds: 2.4, to: { hipX: 4, hipY: 77.5, pelvis: -14, lumbar: 50 } },
	{ at: { phrase: 'push', word: 'push' }, seconds: 1, to: { hipX: 6, hipY: 77.4 } },
	{
		at: { phrase: 'lift', word: 'heel' },
		seconds: 1.5,
		to: { hipX: 11, hipY: 80, heelLift: 24, pelvis: -20, lumbar: 62 }
	},
	{
		at: { phrase: 'lift', word: 'lower' },
		seconds: 1.3,
		to: pushed
	},
	{ at: { phrase: 'less', word: 'come' }, seconds: 2, to: stretch },
	{ at: { phrase: 'lever', word: 'draw' }, seconds: 2.2, to: { hipX: 0.6, hipY: 78.2 } },
	{ at: { phrase: 'both' }, seconds: 2.6, to: { hipX: 2, hipY: 78.8, lumbar: 44, thoracic: 33 } },
	{ at: { phrase: 'stay', word: 'slow' }, seconds: 1.6, to: { thoracic: 36, hipX: 1 } },
	{ at: { phrase: 'stay', word: 'then' }, seconds: 2, to: { thoracic: 33, hipX: 2.4 } }
];

export function shapeAt(moment: Moment): WallShape {
	return moved(moment, beforeTheWall, moves);
}

const whole: View = { scale: 3.4, x: 560, y: 604 };
const backLeg: View = { scale: 6.1, x: 790, y: 612 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'soft' }, delaySeconds: -0.3, seconds: 2, to: backLeg },
	{ at: { phrase: 'stay' }, delaySeconds: 0.3, seconds: 2, to: whole }
];

export function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}
