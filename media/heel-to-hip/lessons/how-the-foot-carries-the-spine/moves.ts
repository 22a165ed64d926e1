import type { Moment } from '#film/moment.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { solveStanding, standingEasy, type StandingShape } from '#film/figure/poses/standing.ts';
import type { View } from '#film/camera/view.ts';

/** The weight over the toes: the heels light, the pelvis tipped, the low back hollow. */
const hangingForward: Partial<StandingShape> = {
	sway: 13,
	heelLift: 4,
	pelvis: -10,
	lumbar: 72,
	thoracic: 49,
	cervical: 34,
	headForward: 1.2,
	handsForward: 6
};
const easy: Partial<StandingShape> = standingEasy;
const grown: Partial<StandingShape> = { lumbar: 49, thoracic: 35, cervical: 22 };
/** Pressed flat: the curves gone, the knees locked. */
export const pressedFlat: StandingShape = {
	...standingEasy,
	sink: 0.01,
	sway: 3,
	pelvis: 14,
	lumbar: 28,
	thoracic: 12,
	cervical: 5,
	head: -3
};

const moves: readonly Move<StandingShape>[] = [
	{
		at: { phrase: 'spring', word: 'give' },
		seconds: 0.8,
		to: { sink: 0.9, lumbar: 56, thoracic: 44 }
	},
	{ at: { phrase: 'spring', word: 'spring' }, seconds: 0.9, to: easy },
	{ at: { phrase: 'forward' }, delaySeconds: 0.3, seconds: 2.2, to: hangingForward },
	{ at: { phrase: 'back', word: 'come' }, seconds: 1.8, to: easy },
	{ at: { phrase: 'long', word: 'long' }, seconds: 2.4, to: grown },
	{ at: { phrase: 'straight' }, seconds: 1.4, to: easy },
	{ at: { phrase: 'keep', word: 'let' }, seconds: 1.6, to: grown },
	{ at: { phrase: 'suits' }, seconds: 1.2, to: easy },
	{ at: { phrase: 'widen', word: 'let' }, seconds: 2.4, to: grown }
];

/** How the figure stands at a moment. */
export function jointsAt(moment: Moment) {
	return solveStanding(moved(moment, standingEasy, moves));
}

const whole: View = { scale: 3.25, x: 520, y: 612 };
const middle: View = { ...whole, x: 640 };
const right: View = { ...whole, x: 860 };
/** The spine from the pelvis to the head; then moved aside for the foot. */
const trunk: View = { scale: 6.2, x: 600, y: 1106 };
const aside: View = { ...trunk, x: 470 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'spine' }, delaySeconds: -0.4, seconds: 2, to: trunk },
	{ at: { phrase: 'foot' }, delaySeconds: -0.4, seconds: 1.4, to: aside },
	{ at: { phrase: 'heel' }, delaySeconds: -0.5, seconds: 1.8, to: whole },
	{ at: { phrase: 'belly' }, delaySeconds: -0.6, seconds: 1.4, to: middle },
	{ at: { phrase: 'straight' }, delaySeconds: -0.6, seconds: 1.6, to: right },
	{ at: { phrase: 'suits' }, delaySeconds: -0.6, seconds: 1.6, to: whole }
];

export function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}
