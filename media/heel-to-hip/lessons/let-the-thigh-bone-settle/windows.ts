import { point } from '#film/drawing/point.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawFrontThigh } from '#film/figure/front-thigh.ts';
import { solveSettling, type SettlingShape } from '#film/figure/poses/settling.ts';
import { drawRoundWindow } from '#film/camera/round-window.ts';
import { gripped, settled } from './moves.ts';
import type { View } from '#film/camera/view.ts';
import { drawBall } from '#film/props/round.ts';

/** The hip gripped and the hip settled, side by side. */
export function drawComparison(moment: Moment, shown: number): string {
	if (shown <= 0) return '';
	const wrong = { id: 'gripped', centre: point(370, 370), radius: 212, isRight: false };
	const right = { id: 'settled', centre: point(910, 370), radius: 212, isRight: true };
	const first = moment.ramp('nestle', undefined, 0.7);
	const second = moment.ramp('nestle', 'softened', 0.7);
	return (
		drawRoundWindow(
			{ ...wrong, words: 'gripped' },
			shown * first,
			hip(gripped, wrong.centre.x, 1)
		) +
		drawRoundWindow(
			{ ...right, words: 'softened' },
			shown * second,
			hip(settled, right.centre.x, 0)
		)
	);
}

function hip(shape: SettlingShape, x: number, grip: number): string {
	const view: View = { scale: 13, x: x - 40, y: 600 };
	const joints = solveSettling(shape);
	const look = { ...plainLook, skeleton: 1, cartilage: 1 };
	return (
		drawBall(view) +
		drawFigure(joints, look, view) +
		drawFrontThigh(joints, view, { opacity: 1, grip })
	);
}
