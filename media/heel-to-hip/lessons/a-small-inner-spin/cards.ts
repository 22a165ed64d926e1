import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { calvesOnBall, drawRollerUnderKnees, kneesOverRoller } from '#film/figure/poses/resting.ts';
import { solveSettling } from '#film/figure/poses/settling.ts';
import type { View } from '#film/camera/view.ts';
import { drawBlankCard } from '#film/camera/card.ts';
import { point } from '#film/drawing/point.ts';
import { drawBall } from '#film/props/round.ts';

const size = { width: 300, height: 176 };
const left = 944;

/** How the legs are carried, from the side: roller and ball as the film begins, the ball later. */
export function drawBallCard(moment: Moment): string {
	const shown = (phrase: string, word: string, until: string) =>
		moment.presence({ phrase, word }, { phrase: until }, 0.6);
	const roller = shown('lie', 'roller', 'feel');
	const ball = shown('lie', 'ball', 'feel');
	const later = shown('same', 'ball', 'same');
	return (
		fade(roller, card(60) + onRoller(60)) +
		fade(ball, card(262) + onBall(262, 0)) +
		fade(later, card(60) + onBall(60, 1))
	);
}

function card(y: number): string {
	return drawBlankCard(point(left, y), size, { y: y + size.height - 22, inset: 18 });
}

function onRoller(y: number): string {
	const view = viewIn(y);
	return (
		drawRollerUnderKnees(view) +
		drawFigure(solveSettling({ ...kneesOverRoller, hands: 0 }), plainLook, view)
	);
}

function onBall(y: number, hands: number): string {
	const view = viewIn(y);
	return drawBall(view) + drawFigure(solveSettling({ ...calvesOnBall, hands }), plainLook, view);
}

function viewIn(y: number): View {
	return { scale: 1.72, x: left + 146, y: y + size.height - 23 };
}
