import { element, fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { solveLunge } from '#film/figure/poses/lunge.ts';
import { solveLying } from '#film/figure/poses/lying.ts';
import { lunge } from './moves.ts';
import type { View } from '#film/camera/view.ts';
import { drawBlankCard } from '#film/camera/card.ts';
import { point } from '#film/drawing/point.ts';
import { drawBall } from '#film/props/round.ts';

/** Small pictures in the upper right corner: lying down before, the other side after. */
export function drawCards(moment: Moment): string {
	const lying = moment.presence({ phrase: 'lying', word: 'lying' }, { phrase: 'lying' }, 0.6);
	const sides = moment.presence({ phrase: 'try', word: 'change' }, { phrase: 'try' }, 0.6);
	return (
		(lying > 0 ? fade(lying, card + drawLying()) : '') +
		(sides > 0 ? fade(sides, card + drawOtherSide()) : '')
	);
}

const corner = point(912, 56);
const size = { width: 312, height: 196 };
const floorY = corner.y + size.height - 28;
const card = drawBlankCard(corner, size, { y: floorY + 1, inset: 20 });

/** The calves on a ball, the thigh bones sinking into the hips. */
function drawLying(): string {
	const view: View = { scale: 1.8, x: 1086, y: floorY };
	const look = { ...plainLook, skeleton: 1, cartilage: 1 };
	return drawBall(view) + drawFigure(solveLying(), look, view);
}

/** The same lunge, turned around. */
function drawOtherSide(): string {
	const view: View = { scale: 1.16, x: 0, y: floorY };
	const middle = corner.x + size.width / 2;
	const transform = `translate(${middle + 12} 0) scale(-1 1)`;
	return element('g', { transform }, drawFigure(solveLunge(lunge), plainLook, view));
}
