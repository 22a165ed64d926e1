import type { Moment } from '#film/moment.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { buckledKnee, longKnee, solveKnees, type KneeShape } from '#film/figure/poses/knees.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import type { View } from '#film/camera/view.ts';

const kneeMoves: readonly Move<KneeShape>[] = [
	{ at: { phrase: 'pays' }, delaySeconds: -0.3, seconds: 1.6, to: { handsUp: 1 } },
	{ at: { phrase: 'straight', word: 'straighten' }, seconds: 1.3, to: { shin: 3.4, thigh: -5 } },
	{ at: { phrase: 'straight', word: 'pull' }, seconds: 1.2, to: { pelvis: -7, lumbar: 59 } },
	{ at: { phrase: 'release', word: 'go' }, seconds: 1.4, to: { shin: -8, thigh: 6, pelvis: 0 } },
	{ at: { phrase: 'release', word: 'heel' }, seconds: 2.6, to: { ...longKnee, handsUp: 1 } },
	{ at: { phrase: 'far' }, seconds: 0.1, to: { handsUp: 0 } },
	{ at: { phrase: 'try', word: 'bend' }, seconds: 1.4, to: bent() },
	{ at: { phrase: 'grow', word: 'grow' }, seconds: 2, to: longKnee }
];

/** Bent a little, easily. */
function bent(): KneeShape {
	return {
		...buckledKnee,
		shin: -13,
		thigh: 12,
		pelvis: 0,
		lumbar: 50,
		thoracic: 38,
		cervical: 25,
		handsUp: 0
	};
}

/** The figure on both feet: as the film begins, with the heel as a lever, and to try. */
export function standingAt(moment: Moment): FigureJoints {
	return solveKnees(moved(moment, longKnee, kneeMoves));
}

const whole: View = { scale: 3.3, x: 640, y: 612 };
/** One leg, from the sole to the hip. */
const leg: View = { scale: 6.2, x: 620, y: 612 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'pays' }, delaySeconds: -0.3, seconds: 2, to: leg },
	{ at: { phrase: 'far' }, seconds: 0.1, to: whole }
];

export function standingView(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}

export const walkView: View = { scale: 3.3, x: 470, y: 612 };
