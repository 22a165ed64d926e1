import { settle } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import type { BallLunge } from '#film/figure/poses/ball-lunge.ts';
import { kneelingTall } from '#film/figure/poses/lunge.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import type { View } from '#film/camera/view.ts';

const waiting: BallLunge = { ...kneelingTall, lumbar: 48, thoracic: 34, ball: 92, floor: 0 };

/** The front thigh lies on the ball. */
const carried: BallLunge = {
	...kneelingTall,
	step: 1,
	stride: 65,
	hands: 1,
	lean: 25,
	lumbar: 50,
	thoracic: 37,
	headForward: 0.7,
	ball: 36,
	floor: 0
};

/** Good form: weight in the front heel, thigh bones seated. */
export const backInHeel: BallLunge = {
	...carried,
	lean: 19,
	pelvis: 2,
	lumbar: 47,
	thoracic: 33,
	cervical: 21,
	headForward: 0,
	ball: 34
};

/** The common mistake: toward the toes, the heel up, the low back hollow. */
export const fallenForward: BallLunge = {
	...carried,
	lean: 41,
	pelvis: -20,
	lumbar: 82,
	thoracic: 42,
	cervical: 30,
	heelLift: 17,
	headForward: 1.4,
	ball: 47
};

/** The trunk leans over the ball, the hands on the floor. */
const chestOnBall: BallLunge = {
	...backInHeel,
	lean: 16,
	stride: 73,
	pelvis: -84,
	lumbar: 44,
	thoracic: 36,
	cervical: 24,
	head: -4,
	hands: 1,
	ball: 47,
	floor: 1
};

const moves: readonly Move<BallLunge>[] = [
	{ at: { phrase: 'kneel' }, delaySeconds: -1.4, seconds: 1.4, to: { ...waiting, ball: 62 } },
	{ at: { phrase: 'kneel', word: 'ball' }, seconds: 1.4, to: { ball: 52 } },
	{ at: { phrase: 'step' }, seconds: 2, to: { step: 1, stride: 65 } },
	{ at: { phrase: 'step', word: 'let' }, seconds: 2, to: carried },
	{ at: { phrase: 'settle', word: 'settle' }, seconds: 1.5, to: { headForward: 0 }, ease: settle },
	{ at: { phrase: 'heel', word: 'send' }, seconds: 2.2, to: { lean: 19, ball: 34 } },
	{ at: { phrase: 'hamstrings', word: 'pelvis' }, seconds: 1.4, to: { pelvis: 2, lumbar: 47 } },
	{ at: { phrase: 'open', word: 'grows' }, seconds: 2, to: backInHeel },
	{ at: { phrase: 'forward', word: 'falls' }, seconds: 2, to: { lean: 38, ball: 45 } },
	{ at: { phrase: 'lifts' }, seconds: 1.3, to: { heelLift: 17, lean: 41, ball: 47 } },
	{ at: { phrase: 'lifts', word: 'pelvis' }, seconds: 1.8, to: fallenForward },
	{ at: { phrase: 'return', word: 'come' }, seconds: 2.2, to: backInHeel },
	{ at: { phrase: 'chest', word: 'roll' }, seconds: 2.8, to: chestOnBall },
	{ at: { phrase: 'hands', word: 'long' }, seconds: 1.8, to: { thoracic: 31, lumbar: 42 } },
	{ at: { phrase: 'try' }, delaySeconds: -0.9, seconds: 2.4, to: backInHeel },
	{ at: { phrase: 'try', word: 'breaths' }, seconds: 1.6, to: { thoracic: 36 } },
	{ at: { phrase: 'breathe', word: 'out' }, seconds: 2.2, to: { thoracic: 32, lean: 20 } },
	{ at: { phrase: 'stop', word: 'come' }, seconds: 2, to: { lean: 6, thoracic: 35 } }
];

/** How the figure kneels, and where the ball lies, at a moment. */
export function shapeAt(moment: Moment): BallLunge {
	return moved(moment, backInHeel, moves);
}

const whole: View = { scale: 4.2, x: 560, y: 606 };
const legs: View = { scale: 7.1, x: 452, y: 612 };
const hips: View = { scale: 11, x: 440, y: 860 };
const low: View = { scale: 5.4, x: 480, y: 610 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'carry' }, delaySeconds: -0.5, seconds: 2, to: legs },
	{ at: { phrase: 'settle' }, delaySeconds: -0.3, seconds: 1.8, to: hips },
	{ at: { phrase: 'heel' }, delaySeconds: -0.4, seconds: 1.8, to: legs },
	{ at: { phrase: 'forward' }, delaySeconds: -0.5, seconds: 1.8, to: whole },
	{ at: { phrase: 'chest' }, delaySeconds: -0.4, seconds: 2, to: low },
	{ at: { phrase: 'try' }, delaySeconds: -0.5, seconds: 1.8, to: whole }
];

export function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}
