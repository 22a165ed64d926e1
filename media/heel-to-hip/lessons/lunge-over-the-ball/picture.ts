import { fade } from '#film/drawing/svg.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Place } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, type FigureLook } from '#film/figure/figure.ts';
import { ballUnderLunge, solveBallLunge } from '#film/figure/poses/ball-lunge.ts';
import { drawFrontThigh } from '#film/figure/front-thigh.ts';
import { drawBlanket, drawMat } from '#film/props/ground.ts';
import { drawVerdicts, type Verdict } from '#film/marks/verdict.ts';
import { drawMarks } from './marks.ts';
import { shapeAt, viewAt } from './moves.ts';
import { drawComparison } from './windows.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { countDots, filledInTurn } from '#film/marks/count-dots.ts';
import { drawRound } from '#film/props/round.ts';

/** The whole frame at a moment. */
export function drawBallLunge(moment: Moment): string {
	const over = easeInOut(clamp01((moment.since('chest') + 0.6) / 0.5));
	const compared = moment.ramp('compare', undefined, 0.5) * (1 - over);
	return [
		fade(1 - compared, drawScene(moment)),
		drawComparison(moment, compared),
		drawTitles(moment)
	].join('');
}

function drawScene(moment: Moment): string {
	const shape = shapeAt(moment);
	const joints = solveBallLunge(shape);
	const view = viewAt(moment);
	const soft = 1 - moment.ramp('carry', 'nothing', 1.6);
	const front = moment.presence({ phrase: 'carry', word: 'quadriceps' }, { phrase: 'settle' }, 0.7);
	return [
		drawMat(view, -72, 112),
		drawBlanket(view, 0),
		drawRound(view, ballUnderLunge(shape), false),
		drawFigure(joints, lookAt(moment), view),
		drawFrontThigh(joints, view, { opacity: front, grip: soft, side: 'far' }),
		drawMarks({ moment, joints, view })
	].join('');
}

/** The body turns plain again as the practice begins. */
const tryIt: Place = { phrase: 'try', word: 'try' };

function lookAt(moment: Moment): FigureLook {
	const shown = (phrase: string, word: string, until: string) =>
		moment.presence({ phrase, word }, { phrase: until }, 0.6);
	const muscle = (phrase: string, word: string, until: string) => ({
		opacity: shown(phrase, word, until),
		grown: moment.ramp(phrase, word, 1.8)
	});
	const flexors = muscle('open', 'kneeling', 'open');
	return {
		skeleton: moment.presence({ phrase: 'carry' }, tryIt, 0.9),
		cartilage: shown('settle', 'femoral', 'open'),
		hollow: moment.ramp('lifts', 'hollows', 0.8) - moment.ramp('return', 'come', 1.4),
		long: moment.presence({ phrase: 'hands', word: 'spine' }, tryIt, 0.8),
		muscles: {
			hamstrings: muscle('hamstrings', 'hamstrings', 'open'),
			psoas: flexors,
			iliacus: flexors,
			rectusFemoris: flexors
		}
	};
}

const titles = [
	['welcome', 'Lunge over the ball'],
	['carry', 'Back through the heel'],
	['forward', 'The weight falls forward'],
	['return', 'Back through the heel'],
	['chest', 'Chest on the ball'],
	['try', 'Try it']
] as const;

const verdicts: readonly Verdict[] = [
	[true, 'hamstrings', 'pelvis', 'open'],
	[false, 'forward', 'falls', 'lifts'],
	[true, 'return', 'come', 'return']
];

function drawTitles(moment: Moment): string {
	return [drawTitlesInTurn(moment, titles), drawVerdicts(moment, verdicts), breaths(moment)].join(
		''
	);
}

/** Five breaths, filled one after another. */
function breaths(moment: Moment): string {
	const shown = moment.presence({ phrase: 'try', word: 'five' }, { phrase: 'breathe' }, 0.4);
	const filled = filledInTurn(5, moment.since('try', 'five'), 1.6);
	return fade(shown, countDots(filled, { gap: 36, radius: 11 }));
}
