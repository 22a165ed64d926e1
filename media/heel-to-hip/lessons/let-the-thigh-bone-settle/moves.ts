import { settle } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { calvesOnBall, kneesOverRoller } from '#film/figure/poses/resting.ts';
import type { SettlingShape } from '#film/figure/poses/settling.ts';
import type { View } from '#film/camera/view.ts';

/** How far a gripped thigh bone's head is drawn out of its seat, in centimetres: some ten times what
 * happens. */
const liftedOut = 1.3;

const onBall: SettlingShape = { ...calvesOnBall, hands: 0 };
export const gripped: SettlingShape = { ...onBall, hands: 0, headForward: liftedOut };
export const settled: SettlingShape = { ...onBall, hands: 1, headForward: 0 };

const moves: readonly Move<SettlingShape>[] = [
	{ at: { phrase: 'lie' }, delaySeconds: 2, seconds: 1.6, to: { breath: 1 } },
	{ at: { phrase: 'feel' }, seconds: 2.2, to: { breath: 0 } },
	{ at: { phrase: 'hang', word: 'hang' }, seconds: 1.8, to: { headForward: liftedOut } },
	{ at: { phrase: 'hands', word: 'hands' }, seconds: 2, to: { hands: 1 } },
	{ at: { phrase: 'soften', word: 'soft' }, seconds: 1.4, to: { breath: 1 } },
	{ at: { phrase: 'settle' }, seconds: 2.6, to: { breath: 0 } },
	{
		at: { phrase: 'settle', word: 'thigh' },
		seconds: 1.6,
		to: { headForward: 0 },
		ease: settle
	},
	{ at: { phrase: 'try', word: 'slow' }, seconds: 1.6, to: { breath: 1 } },
	{ at: { phrase: 'breaths', word: 'out' }, seconds: 2.6, to: { breath: 0 } }
];

/** How the figure lies on the ball at a moment. */
export function shapeAt(moment: Moment): SettlingShape {
	return moved(moment, onBall, moves);
}

/** The same rest over the roller, breathing along. */
export function overRoller(moment: Moment): SettlingShape {
	const hands = moment.ramp('try', undefined, 1);
	return { ...kneesOverRoller, hands, breath: shapeAt(moment).breath };
}

const whole: View = { scale: 6.7, x: 640, y: 590 };
/** The thigh from hip to knee, and the hip alone. */
const thigh: View = { scale: 10.4, x: 560, y: 600 };
const hip: View = { scale: 14, x: 600, y: 640 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'largest' }, delaySeconds: -0.6, seconds: 2, to: thigh },
	{ at: { phrase: 'lift' }, delaySeconds: -0.4, seconds: 2, to: hip },
	{ at: { phrase: 'hands' }, delaySeconds: -0.7, seconds: 2, to: thigh },
	{ at: { phrase: 'settle' }, delaySeconds: -0.2, seconds: 1.8, to: hip },
	{ at: { phrase: 'try' }, delaySeconds: -0.9, seconds: 0.8, to: whole }
];

export function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}

/** The view of the figure over the roller, always whole. */
export const rollerView: View = {
	scale: whole.scale,
	x: whole.x,
	y: whole.y
};
