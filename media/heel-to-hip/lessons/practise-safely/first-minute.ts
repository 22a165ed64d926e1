import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { drawMat } from '#film/props/ground.ts';
import { verdict } from '#film/marks/verdict.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import {
	calvesOnBall,
	drawRollerUnderKnees,
	kneesOverRoller,
	solveResting,
	type RestingShape
} from '#film/figure/poses/resting.ts';
import { allToPicture, type View } from '#film/camera/view.ts';
import { countDots } from '#film/marks/count-dots.ts';
import { drawBlankCard } from '#film/camera/card.ts';
import { drawBall } from '#film/props/round.ts';

export const restingView: View = { scale: 5.2, x: 630, y: 592 };

/** The legs held above the ball by the front of the hips. */
const held: Partial<RestingShape> = { ankleX: 52, ankleY: 62, footDegrees: 98, headForward: 1.3 };

const moves: readonly Move<RestingShape>[] = [
	{ at: { phrase: 'hold' }, delaySeconds: -0.4, seconds: 1.1, to: held },
	{ at: { phrase: 'carry' }, seconds: 1.4, to: calvesOnBall },
	{ at: { phrase: 'breaths', word: 'three' }, seconds: 1.1, to: { breath: 1 } },
	{ at: { phrase: 'breaths', word: 'breaths' }, seconds: 1.3, to: { breath: 0 } },
	{ at: { phrase: 'breaths', word: 'how' }, seconds: 1.2, to: { breath: 1 } },
	{ at: { phrase: 'breaths', word: 'begin' }, delaySeconds: 0.5, seconds: 1.4, to: { breath: 0 } }
];

/** How the figure lies at a moment. */
export function restingAt(moment: Moment) {
	return solveResting(moved(moment, calvesOnBall, moves));
}

/** Lying with the calves on the ball: held up, then carried. The roller's way in a small picture. */
export function drawFirstMinute(moment: Moment): string {
	const joints = restingAt(moment);
	const bad = moment.presence(
		{ phrase: 'hold', word: 'hold' },
		{ phrase: 'carry', word: 'let' },
		0.4
	);
	const bones = moment.presence({ phrase: 'hold' }, { phrase: 'carry' }, 0.7);
	const badge = point(88, 160);
	const strain = { opacity: bad, grown: moment.ramp('hold', 'hold', 0.7) };
	return [
		drawMat(restingView, -84, 84),
		drawBall(restingView),
		drawFigure(
			joints,
			{
				...plainLook,
				skeleton: bones,
				muscles: bad > 0 ? { rectusFemoris: strain, iliacus: strain } : {}
			},
			restingView
		),
		drawWeight(moment),
		verdict(badge, false, bad),
		verdict(
			badge,
			true,
			moment.presence({ phrase: 'carry', word: 'carried' }, { phrase: 'carry' })
		),
		drawRollerCard(moment),
		drawBreaths(moment)
	].join('');
}

/** The thigh bone sinks toward the hip. */
function drawWeight(moment: Moment): string {
	const { thigh } = restingAt(moment).near;
	const shown = moment.presence({ phrase: 'carry', word: 'thigh' }, { phrase: 'carry' });
	const along = [place(thigh, point(13, -29)), place(thigh, point(13.4, -11))];
	return fade(
		shown,
		arrow(allToPicture(restingView, along), moment.ramp('carry', 'heavy', 0.9), {
			stroke: palette.good
		})
	);
}

function drawRollerCard(moment: Moment): string {
	const shown = moment.presence({ phrase: 'over' }, { phrase: 'over' }, 0.6);
	if (shown <= 0) return '';
	const view: View = { scale: 2.1, x: 1000, y: 196 };
	const card = drawBlankCard(point(800, 40), { width: 424, height: 182 });
	const roller = drawRollerUnderKnees(view);
	return fade(shown, card + roller + drawFigure(solveResting(kneesOverRoller), plainLook, view));
}

/** Three breaths to take, filled one after another. */
function drawBreaths(moment: Moment): string {
	const breaths = ['three', 'slow', 'breaths'].map((word) => moment.ramp('breaths', word, 0.5));
	return fade(moment.ramp('breaths', 'three', 0.4), countDots(breaths));
}
