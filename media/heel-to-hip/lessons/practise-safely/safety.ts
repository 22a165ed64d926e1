import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { element, fade } from '#film/drawing/svg.ts';
import { clamp01 } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawFloor } from '#film/props/chair.ts';
import { drawBlanket, drawMat } from '#film/props/ground.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { kneelingTall, solveLunge, type LungeShape } from '#film/figure/poses/lunge.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { calvesOnBall, solveResting } from '#film/figure/poses/resting.ts';
import { solveStanding, standingEasy } from '#film/figure/poses/standing.ts';
import { drawOpenBook } from '#film/props/book.ts';
import { speechBubble } from '#film/marks/speech-bubble.ts';
import { toPicture, type View } from '#film/camera/view.ts';
import { drawBall } from '#film/props/round.ts';

export const standing = solveStanding(standingEasy);
export const standingView: View = { scale: 3.3, x: 660, y: 612 };

/** The figure of the course, its bones from heel to hip. */
export function drawWelcome(moment: Moment): string {
	const look = { ...plainLook, skeleton: moment.ramp('welcome', 'lessons', 1.4) };
	const here = (at: Point, word: string) =>
		ring(toPicture(standingView, at), moment.since('feel', word));
	return [
		drawFloor(standingView),
		drawFigure(standing, look, standingView),
		here(landmarks['heel-bone'](standing, 'near'), 'heel'),
		here(point(standing.pelvis.origin.x - 1, standing.pelvis.origin.y + 36), 'breath')
	].join('');
}

const good: LungeShape = {
	...kneelingTall,
	step: 1,
	hands: 1,
	lean: 27,
	lumbar: 50,
	thoracic: 37,
	headForward: 0
};

/** Three exercises: what is good for one body is not for another. */
export function drawManyBodies(moment: Moment): string {
	const at = (x: number): View => ({ scale: 2.3, x: x, y: 600 });
	const lifted = { ...standingEasy, heelLift: 28, sink: 0.1 };
	const sign = (at: Point, isRight: boolean, word: string) =>
		verdict(at, isRight, moment.ramp('suits', word, 0.5));
	return [
		drawFloor(at(0)),
		drawFigure(solveStanding(lifted), plainLook, at(210)),
		drawBlanket(at(520), 0),
		drawFigure(solveLunge(good), plainLook, at(520)),
		drawBall(at(990)),
		drawFigure(solveResting(calvesOnBall), plainLook, at(990)),
		sign(point(285, 230), true, 'exercise'),
		sign(point(606, 290), false, 'suits'),
		sign(point(880, 450), true, 'every#2')
	].join('');
}

/** Two people talk: one asks, the other answers. */
export function drawAdvice(moment: Moment): string {
	const view: View = { scale: 3, x: 430, y: 612 };
	const listens = { ...standingEasy, head: -4 };
	const advises = element(
		'g',
		{ transform: 'translate(1280 0) scale(-1 1)' },
		drawFigure(solveStanding(listens), plainLook, view, {
			fabric: '#FBF8F2',
			far: '#DAD5C8',
			hair: '#59626B'
		})
	);
	const asks = moment.presence({ phrase: 'ask', word: 'talk' }, { phrase: 'ask', word: 'doctor' });
	const answers = moment.presence(
		{ phrase: 'ask', word: 'professional' },
		{ phrase: 'above', word: 'way' }
	);
	return [
		drawFloor(view),
		drawFigure(solveStanding(standingEasy), plainLook, view),
		advises,
		fade(asks, speechBubble(point(580, 150), 'left', moment.since('ask', 'talk'))),
		fade(answers, speechBubble(point(700, 150), 'right', moment.since('ask', 'professional')))
	].join('');
}

/** An open book with a foot in it: to learn from, not to be treated by. */
export function drawBook(moment: Moment): string {
	return drawOpenBook(clamp01((moment.since('education') + 0.2) / 2.2));
}

const pushed: LungeShape = { ...good, lean: 42, pelvis: -18, lumbar: 80, headForward: 1.2 };
const comesOut: readonly Move<LungeShape>[] = [
	{
		at: { phrase: 'stop', word: 'come' },
		seconds: 1.9,
		to: { lean: 4, pelvis: 0, lumbar: 50, headForward: 0 }
	},
	{ at: { phrase: 'own' }, delaySeconds: -0.2, seconds: 1.5, to: { step: 0, lean: 0, hands: 0 } }
];

/** Something hurts in the low back; the figure comes out of the lunge and rests. */
export function drawStop(moment: Moment): string {
	const view: View = { scale: 3.7, x: 600, y: 604 };
	const joints = solveLunge(moved(moment, pushed, comesOut));
	const hurts = 1 - moment.ramp('stop', 'come', 0.9);
	const look = { ...plainLook, skeleton: hurts, hollow: hurts };
	const back = toPicture(view, landmarks['lumbar-spine'](joints));
	const since = moment.since('stop');
	const badge = point(88, 160);
	return [
		drawMat(view, -75, 100),
		drawBlanket(view, 0),
		drawFigure(joints, look, view),
		fade(
			hurts,
			ring(back, since, palette.warm) +
				ring(back, since - 1.4, palette.warm) +
				verdict(badge, false, moment.ramp('stop', 'hurts', 0.5))
		),
		verdict(badge, true, moment.ramp('stop', 'stop', 0.5))
	].join('');
}
