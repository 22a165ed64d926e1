import { fade } from '#film/drawing/svg.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawFrontThigh } from '#film/figure/front-thigh.ts';
import { drawMat } from '#film/props/ground.ts';
import { drawRollerUnderKnees } from '#film/figure/poses/resting.ts';
import { solveSettling } from '#film/figure/poses/settling.ts';
import { drawSittingCards } from './cards.ts';
import { drawMarks, drawThighGlow } from './marks.ts';
import { overRoller, rollerView, shapeAt, viewAt } from './moves.ts';
import { drawComparison } from './windows.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { drawBall } from '#film/props/round.ts';

/** The whole frame at a moment. */
export function drawSettle(moment: Moment): string {
	const toRoller = overTheRoller(moment);
	const over = easeInOut(clamp01((moment.since('try') + 0.7) / 0.5));
	const compared = moment.ramp('nestle', undefined, 0.6) * (1 - over);
	const onBall = clamp01(1 - 2 * toRoller) * (1 - compared);
	return [
		drawMat(viewAt(moment), -92, 96),
		fade(onBall, drawOnBall(moment)),
		fade(clamp01(2 * toRoller - 1), drawOverRoller(moment)),
		drawComparison(moment, compared),
		drawSittingCards(moment),
		drawTitlesInTurn(moment, titles)
	].join('');
}

/** 0: the ball carries the calves. 1: the roller carries the knees. */
function overTheRoller(moment: Moment): number {
	return (
		moment.presence({ phrase: 'roller' }, { phrase: 'roller' }, 0.9) +
		moment.ramp('same', undefined, 1)
	);
}

function drawOnBall(moment: Moment): string {
	const joints = solveSettling(shapeAt(moment));
	const view = viewAt(moment);
	const look = {
		...plainLook,
		skeleton: moment.presence({ phrase: 'largest' }, { phrase: 'try' }, 0.9),
		cartilage: moment.ramp('ball', 'ball', 0.8)
	};
	const grips = moment.ramp('grip', 'grips', 1.4) - moment.ramp('soften', 'soft', 2.4);
	const front = moment.ramp('grip', undefined, 0.9) * (1 - moment.ramp('try', undefined, 0.6));
	return [
		drawBall(view),
		drawFigure(joints, look, view),
		drawThighGlow(moment, joints, view),
		drawFrontThigh(joints, view, { opacity: front, grip: grips }),
		drawMarks({ moment, joints, view })
	].join('');
}

function drawOverRoller(moment: Moment): string {
	const view = rollerView;
	return (
		drawRollerUnderKnees(view) + drawFigure(solveSettling(overRoller(moment)), plainLook, view)
	);
}

const titles = [
	['lie', 'Let the thigh bone settle'],
	['largest', 'The largest bone'],
	['hang', 'What holds it out'],
	['hands', 'Let it nestle in'],
	['try', 'Try it']
] as const;
