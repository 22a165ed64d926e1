import type { FigureJoints } from '#film/figure/joints.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import {
	sittingSlumped,
	sittingTall,
	solveSitting,
	type SittingShape
} from '#film/figure/poses/sitting.ts';
import { solveStanding, standingEasy, type StandingShape } from '#film/figure/poses/standing.ts';
import type { HeelsUpShape } from '#film/figure/poses/heels-up.ts';
import type { Moment } from '#film/moment.ts';
import type { View } from '#film/camera/view.ts';

const sittingMoves: readonly Move<SittingShape>[] = [
	{
		at: { phrase: 'sit' },
		seconds: 2,
		to: { ...sittingTall, stride: sittingTall.stride }
	},
	{ at: { phrase: 'sag', word: 'rolls' }, seconds: 2.2, to: sittingSlumped },
	{ at: { phrase: 'tall', word: 'come' }, seconds: 1.9, to: sittingTall },
	{ at: { phrase: 'hard', word: 'toes' }, seconds: 0.9, to: { toesLift: 15 } },
	{ at: { phrase: 'hard', word: 'less' }, delaySeconds: -0.2, seconds: 1.2, to: { toesLift: 0 } }
];

/** A little asleep as the film begins. */
const drowsy: SittingShape = {
	...sittingTall,
	pelvis: 14,
	lumbar: 28,
	thoracic: 42,
	cervical: 35,
	head: 3
};

export function sittingAt(moment: Moment): FigureJoints {
	return solveSitting(moved(moment, drowsy, sittingMoves));
}

const standingMoves: readonly Move<StandingShape>[] = [
	{
		at: { phrase: 'rest', word: 'pelvis' },
		seconds: 2,
		to: { sway: standingEasy.sway, pelvis: 0, lumbar: 52, thoracic: 37, cervical: 23 }
	}
];

/** The weight hangs a little in front of the heels until they draw back. */
const hangingForward: StandingShape = { ...standingEasy, sway: 8, pelvis: -6, lumbar: 59 };

export function standingAt(moment: Moment): FigureJoints {
	return solveStanding(moved(moment, hangingForward, standingMoves));
}

const lyingMoves: readonly Move<HeelsUpShape>[] = [
	{ at: { phrase: 'ball', word: 'draw' }, seconds: 2.2, to: { draw: 1.6 } },
	{ at: { phrase: 'roller' }, seconds: 1.6, to: { draw: 0 } },
	{ at: { phrase: 'arch', word: 'lower' }, seconds: 1.3, to: { arch: 1, draw: 4 } },
	{ at: { phrase: 'arch', word: 'do' }, delaySeconds: -0.1, seconds: 1.3, to: { arch: 0, draw: 1 } }
];

export function lyingAt(moment: Moment): HeelsUpShape {
	return moved(moment, { roller: 0, draw: 0, arch: 0 }, lyingMoves);
}

const chair: View = { scale: 4, x: 640, y: 606 };
/** From the sit bone to below the knee. */
const thigh: View = { scale: 8.6, x: 600, y: 800 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'bones' }, delaySeconds: -0.4, seconds: 2, to: thigh },
	{ at: { phrase: 'sag' }, delaySeconds: -0.5, seconds: 2, to: chair }
];

export function chairView(moment: Moment): View {
	return moved(moment, chair, cameraMoves);
}

export const standingView: View = { scale: 3.3, x: 620, y: 612 };
export const lyingView: View = { scale: 4.3, x: 520, y: 590 };
