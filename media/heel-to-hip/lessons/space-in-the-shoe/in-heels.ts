import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { calf } from '#film/figure/calf.ts';
import { drawFigure, plainLook, type FigureLook } from '#film/figure/figure.ts';
import { fibres, type MuscleLook } from '#film/figure/ink.ts';
import { drawChair, drawFloor } from '#film/props/chair.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { pelvisTilt } from '#film/figure/marks.ts';
import { ring } from '#film/marks/ring.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { solveStanding, standingEasy, type StandingShape } from '#film/figure/poses/standing.ts';
import { shoeBefore, shoeBehind, shoeSlope } from '#film/props/heeled-shoe.ts';
import { lineOfSupport } from '#film/figure/spine-curves.ts';
import { toPicture, type View } from '#film/camera/view.ts';
import { countDots } from '#film/marks/count-dots.ts';

/** In heels, stacked over them. */
const stacked: StandingShape = {
	...standingEasy,
	heelLift: shoeSlope,
	sway: 3.6,
	lumbar: 50,
	thoracic: 37
};
/** Tipped forward by the shoe: weight over the toes, pelvis tipped, low back hollow. */
const tipped: StandingShape = {
	...stacked,
	sway: 8.5,
	pelvis: -15,
	lumbar: 79,
	thoracic: 50,
	cervical: 32,
	headForward: 1.2
};

const moves: readonly Move<StandingShape>[] = [
	{ at: { phrase: 'open', word: 'tips' }, seconds: 1.8, to: tipped },
	{ at: { phrase: 'open', word: 'answer' }, seconds: 2, to: stacked },
	{ at: { phrase: 'hollow' }, delaySeconds: -1, seconds: 0.6, to: { ...stacked, sway: 5 } },
	{ at: { phrase: 'hollow', word: 'pelvis' }, seconds: 1.6, to: tipped },
	{ at: { phrase: 'level', word: 'pelvis' }, seconds: 1.6, to: stacked },
	{
		at: { phrase: 'level', word: 'long' },
		seconds: 1.6,
		to: { thoracic: 33, lumbar: 48, cervical: 22 }
	},
	{ at: { phrase: 'try' }, seconds: 1, to: { ...stacked, handsForward: 16 } },
	{ at: { phrase: 'spring', word: 'sink' }, seconds: 0.9, to: { sink: 1.6 } },
	{ at: { phrase: 'spring', word: 'rise' }, seconds: 0.8, to: { sink: 0.15 } },
	{ at: { phrase: 'spring', word: 'round' }, seconds: 0.7, to: { sink: 1.2 } },
	{ at: { phrase: 'spring', word: 'spring' }, seconds: 0.7, to: { sink: 0.2 } }
];

export const heelsView: View = { scale: 3.2, x: 640, y: 610 };

/** How the figure stands in heels at a moment. */
export function jointsAt(moment: Moment): FigureJoints {
	return solveStanding(moved(moment, stacked, moves));
}

/** The figure in heels, what shows through it and what runs up its leg; at last without shoes. */
export function drawInHeels(moment: Moment): string {
	const bare = moment.ramp('off', 'feet', 1);
	const chair = moment.presence({ phrase: 'try' }, { phrase: 'spring' }, 0.6);
	return [
		drawFloor(heelsView),
		fade(chair, drawChair(heelsView, 25)),
		bare < 1 ? fade(1 - bare, drawShod(moment)) : '',
		bare > 0 ? fade(bare, drawBare()) : '',
		drawMarks(moment, jointsAt(moment))
	].join('');
}

function drawShod(moment: Moment): string {
	const inside = moment.presence({ phrase: 'hollow' }, { phrase: 'level' }, 0.7);
	const joints = jointsAt(moment);
	return [
		shoes(2, shoeBehind),
		drawFigure(joints, lookAt(moment, inside), heelsView),
		fibres(calf(joints, 'near'), heelsView, { count: 6, look: waking(moment, 'calf') }),
		shoes(2, (project, factor) => shoeBefore(project, 0.9, factor)),
		shoes(0, shoeBehind),
		shoes(0, (project, factor) => shoeBefore(project, 1 - 0.7 * inside, factor))
	].join('');
}

/** Barefoot, the shoes beside. */
function drawBare(): string {
	const beside = (forward: number) =>
		shoes(forward, shoeBehind) +
		shoes(forward, (project, factor) => shoeBefore(project, 1, factor));
	return beside(-62) + beside(-56) + drawFigure(barefoot, plainLook, heelsView);
}

const barefoot = solveStanding(standingEasy);

function lookAt(moment: Moment, inside: number): FigureLook {
	return {
		...plainLook,
		skeleton: inside,
		hollow: moment.presence({ phrase: 'hollow', word: 'low' }, { phrase: 'hollow' }, 0.6),
		long: moment.presence({ phrase: 'level', word: 'spine' }, { phrase: 'level' }, 0.6),
		muscles: { hamstrings: waking(moment, 'hamstrings') }
	};
}

/** A muscle that support runs up through, from the word that names it. */
function waking(moment: Moment, word: string): MuscleLook {
	return {
		opacity: moment.presence({ phrase: 'up', word }, { phrase: 'level' }, 0.6),
		grown: moment.ramp('up', word, 0.8)
	};
}

type DrawShoe = (project: (place: Point) => Point, factor: number) => string;

/** A shoe of the foot's millimetres on the figure's foot that stands `forward` centimetres. */
function shoes(forward: number, draw: DrawShoe): string {
	return draw(
		({ x, y }) =>
			toPicture(heelsView, point(forward + ballX + ((x - 189) / 10) * 1.06, (y / 10) * 1.06)),
		0.6
	);
}

/** The ball of the figure's foot from its ankle, standing flat. */
const ballX = 13.2;

function drawMarks(moment: Moment, joints: FigureJoints): string {
	const wrong = moment.presence({ phrase: 'hollow', word: 'pelvis' }, { phrase: 'hollow' });
	const level = moment.presence({ phrase: 'level', word: 'pelvis' }, { phrase: 'level' });
	const up = moment.presence({ phrase: 'up' }, { phrase: 'level' }, 0.7);
	const here = (at: Point, phrase: string, word: string, color?: string) =>
		ring(toPicture(heelsView, at), moment.since(phrase, word), color);
	const heel = landmarks['heel-bone'](joints, 'near');
	const toes = point(17, 2);
	return [
		fade(wrong, pelvisTilt(joints, heelsView, palette.warm)),
		fade(level, pelvisTilt(joints, heelsView, palette.good)),
		fade(up, lineOfSupport(joints, heelsView, moment.ramp('up', 'runs', 3.4))),
		here(toes, 'feel', 'toes'),
		here(landmarks['lumbar-spine'](joints), 'hollow', 'back', palette.warm),
		here(landmarks['sit-bone'](joints), 'up', 'sit', palette.good),
		here(heel, 'breaths', 'heels'),
		here(heel, 'spring', 'heels'),
		drawBreaths(moment)
	].join('');
}

/** Three breaths to take, filled one after another. */
function drawBreaths(moment: Moment): string {
	const shown = moment.presence({ phrase: 'breaths', word: 'three' }, { phrase: 'breaths' }, 0.6);
	const breaths = ['three', 'slow', 'breaths'].map((word) => moment.ramp('breaths', word, 0.6));
	return fade(shown, countDots(breaths));
}
