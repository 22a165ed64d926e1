import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawMat } from '#film/props/ground.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { drawVerdicts, type Verdict } from '#film/marks/verdict.ts';
import { drawRollerUnderKnees, kneesOverRoller, solveResting } from '#film/figure/poses/resting.ts';
import { drawFront } from './front.ts';
import { rollerView, viewAt } from './moves.ts';
import { drawSide } from './side.ts';
import { drawComparison } from './windows.ts';
import { toPicture } from '#film/camera/view.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { coming, leaving } from '#film/timing/scenes.ts';
import { countDots, filledInTurn } from '#film/marks/count-dots.ts';

/** The whole frame at a moment. */
export function drawPsoasFilm(moment: Moment): string {
	const toSide = moment.ramp('back', undefined, 1.2);
	const toRoller = moment.ramp('roller', undefined, 1.2);
	const compared = moment.presence({ phrase: 'compare' }, { phrase: 'compare' }, 0.5);
	const side = coming(toSide) * leaving(toRoller) * (1 - compared);
	return [
		fade(leaving(toSide), toSide < 0.5 ? drawFront(moment) : ''),
		fade(coming(toSide) * (1 - compared), drawMat(viewAt(moment), -92, 96)),
		side > 0 ? fade(side, drawSide(moment)) : '',
		fade(coming(toRoller), drawOverRoller(moment)),
		drawComparison(moment, compared),
		drawTitles(moment)
	].join('');
}

function drawOverRoller(moment: Moment): string {
	const breath = moment.ramp('roller', 'stay', 1.4) - moment.ramp('roller', 'breathe', 2);
	const joints = solveResting({ ...kneesOverRoller, breath });
	const lumbar = toPicture(rollerView, landmarks['lumbar-spine'](joints));
	return (
		drawRollerUnderKnees(rollerView) +
		drawFigure(joints, plainLook, rollerView) +
		ring(lumbar, moment.since('roller', 'lift'))
	);
}

const titles = [
	['unseen', 'Inner thigh to psoas'],
	['rise', 'Up to the spine'],
	['back', 'Two strengths'],
	['ready', 'A bridge with the ball'],
	['try', 'Try it']
] as const;

const verdicts: readonly Verdict[] = [
	[true, 'up', 'hips', 'up'],
	[false, 'wrong', 'belly', 'wrong'],
	[true, 'long', 'lower', 'long']
];

function drawTitles(moment: Moment): string {
	return [drawTitlesInTurn(moment, titles), drawVerdicts(moment, verdicts), bridges(moment)].join(
		''
	);
}

/** Three bridges, filled one after another. */
function bridges(moment: Moment): string {
	const shown = moment.presence({ phrase: 'try', word: 'three' }, { phrase: 'try' }, 0.4);
	return fade(shown, countDots(filledInTurn(3, moment.since('try', 'three'), 1.6)));
}
