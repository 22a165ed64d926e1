import { settle } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { createPen, type Pen } from '#film/hip/pen.ts';
import { lookAt, zoom } from '#film/camera/view.ts';

/** The legs at a moment. Turns are degrees, positive inward. */
export interface Legs {
	turn: number;
	/** 0: the hands are away. 1: they rest on the thighs. */
	hands: number;
	/** 0: the inner thighs are half asleep. 1: they are awake. */
	awake: number;
}

const rolledOut = -16;
export const guided = 3;
export const tooFar = 27;

const resting: Legs = { turn: -4, hands: 0, awake: 0 };

const moves: readonly Move<Legs>[] = [
	{ at: { phrase: 'out', word: 'roll' }, seconds: 2, to: { turn: rolledOut } },
	{ at: { phrase: 'palms' }, seconds: 2, to: { hands: 1 } },
	{ at: { phrase: 'spin', word: 'turn' }, seconds: 2.6, to: { turn: guided } },
	{ at: { phrase: 'wake', word: 'wake' }, seconds: 1.6, to: { awake: 1 } },
	{ at: { phrase: 'much', word: 'turn' }, seconds: 2, to: { turn: tooFar } },
	{ at: { phrase: 'pinch' }, seconds: 1.4, to: { awake: 0.2 } },
	{ at: { phrase: 'try' }, delaySeconds: -0.6, seconds: 0.5, to: { turn: -8, awake: 0.3 } },
	{ at: { phrase: 'guide', word: 'guide' }, seconds: 1.8, to: { turn: guided, awake: 1 } },
	{ at: { phrase: 'leave' }, seconds: 1.8, to: { hands: 0 } },
	{ at: { phrase: 'leave', word: 'keep' }, seconds: 1.2, to: { turn: 2 }, ease: settle }
];

export function legsAt(moment: Moment): Legs {
	return moved(moment, resting, moves);
}

const both = lookAt({ x: -88, y: -152 }, 1.02);
/** The upper end of one thigh bone, the left one. */
const one = lookAt({ x: 12, y: -92 }, 2.6);

/** 0: both legs are seen. 1: the upper end of the left one alone. */
export function nearness(moment: Moment): number {
	return moment.ramp('bump', undefined, 2.2) - moment.ramp('palms', undefined, 1.8);
}

/** The pen for the left side of the body, which is to the right in the picture. */
export function penAt(moment: Moment): Pen {
	return createPen(zoom(both, one, nearness(moment)));
}
