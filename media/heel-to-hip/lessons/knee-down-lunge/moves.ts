import { settle } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { kneelingTall, type LungeShape } from '#film/figure/poses/lunge.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import type { View } from '#film/camera/view.ts';

/** The good lunge: pelvis level, spine long, thigh bones seated. */
export const lunge: LungeShape = {
	...kneelingTall,
	step: 1,
	hands: 1,
	lean: 28,
	lumbar: 50,
	thoracic: 37,
	headForward: 0
};

/** The common mistake: pelvis tipped, low back hollow, weight in the front of the hip. */
export const hanging: LungeShape = {
	...lunge,
	lean: 45,
	pelvis: -20,
	lumbar: 82,
	thoracic: 41,
	cervical: 28,
	heelLift: 13,
	headForward: 1.4
};
/** Back from it, the thigh bones not yet seated. */
const recovered: LungeShape = { ...lunge, lean: 27, headForward: 0.9 };

const moves: readonly Move<LungeShape>[] = [
	{ at: { phrase: 'kneel' }, delaySeconds: -1.5, seconds: 1.4, to: { lean: 0, hands: 0 } },
	{ at: { phrase: 'kneel' }, delaySeconds: -0.1, seconds: 1.7, to: { step: 0 } },
	{
		at: { phrase: 'kneel', word: 'grow' },
		seconds: 1.2,
		to: { lumbar: 47, thoracic: 31, cervical: 20 }
	},
	{ at: { phrase: 'step' }, seconds: 2.2, to: { step: 1 } },
	{
		at: { phrase: 'hands', word: 'both' },
		seconds: 1.4,
		to: { hands: 1, lumbar: 50, thoracic: 37, cervical: 25 }
	},
	{ at: { phrase: 'glide', word: 'pelvis' }, seconds: 2.6, to: { lean: 29, headForward: 0.7 } },
	{ at: { phrase: 'push', word: 'push' }, seconds: 1.2, to: { lean: 35 } },
	{ at: { phrase: 'push', word: 'pelvis' }, seconds: 1.3, to: { pelvis: -19, lumbar: 66 } },
	{
		at: { phrase: 'push', word: 'lower' },
		seconds: 1.3,
		to: { lumbar: hanging.lumbar, thoracic: 41 }
	},
	{ at: { phrase: 'hang', word: 'weight' }, seconds: 1.5, to: hanging },
	{ at: { phrase: 'back', word: 'come' }, seconds: 2.4, to: recovered },
	{ at: { phrase: 'heel', word: 'sink' }, seconds: 1.6, to: { lean: 25.5 } },
	{ at: { phrase: 'hamstrings', word: 'steady' }, seconds: 1.2, to: { pelvis: 2, lumbar: 48 } },
	{
		at: { phrase: 'seat', word: 'settle' },
		seconds: 1.5,
		to: { headForward: 0, lean: 27 },
		ease: settle
	},
	{
		at: { phrase: 'long', word: 'lengthens' },
		seconds: 2.4,
		to: { thoracic: 32, cervical: 20, lumbar: 46, lean: 28 }
	},
	{ at: { phrase: 'try', word: 'breaths' }, seconds: 1.8, to: { thoracic: 35, lean: 26.5 } },
	{
		at: { phrase: 'breathe', word: 'settle' },
		seconds: 2,
		to: { thoracic: 32, lean: 29 }
	},
	{ at: { phrase: 'stop', word: 'come' }, seconds: 2.4, to: { lean: 3, thoracic: 35, lumbar: 49 } }
];

/** How the figure kneels at a moment. */
export function shapeAt(moment: Moment): LungeShape {
	return moved(moment, lunge, moves);
}

const whole: View = { scale: 4.1, x: 600, y: 606 };
/** Both thighs; the front leg down to its heel; the kneeling hip. */
const thighs: View = { scale: 7.4, x: 400, y: 725 };
const frontLeg: View = { scale: 6.4, x: 440, y: 610 };
const hip: View = { scale: 12, x: 440, y: 920 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'stretch' }, delaySeconds: -0.3, seconds: 2, to: thighs },
	{ at: { phrase: 'hang' }, delaySeconds: -0.3, seconds: 2, to: whole },
	{ at: { phrase: 'heel' }, delaySeconds: -0.4, seconds: 1.8, to: frontLeg },
	{ at: { phrase: 'seat' }, delaySeconds: -0.3, seconds: 2, to: hip },
	{ at: { phrase: 'inner' }, delaySeconds: -0.4, seconds: 2, to: thighs },
	{ at: { phrase: 'long' }, delaySeconds: -0.4, seconds: 2, to: whole }
];

export function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}
