import { point } from '#film/drawing/point.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { ballUnderLunge, solveBallLunge, type BallLunge } from '#film/figure/poses/ball-lunge.ts';
import { drawMat } from '#film/props/ground.ts';
import { drawRoundWindow } from '#film/camera/round-window.ts';
import { backInHeel, fallenForward } from './moves.ts';
import type { View } from '#film/camera/view.ts';
import { drawRound } from '#film/props/round.ts';

/** The weight fallen forward and back in the heel, side by side. */
export function drawComparison(moment: Moment, shown: number): string {
	if (shown <= 0) return '';
	const wrong = { id: 'forward', centre: point(370, 360), radius: 212, isRight: false };
	const right = { id: 'back', centre: point(910, 360), radius: 212, isRight: true };
	const first = moment.ramp('compare', undefined, 0.6);
	const second = moment.ramp('compare', 'back', 0.6);
	return (
		drawRoundWindow({ ...wrong, words: 'forward' }, shown * first, lunge(fallenForward, 1, 370)) +
		drawRoundWindow({ ...right, words: 'back' }, shown * second, lunge(backInHeel, 0, 910))
	);
}

function lunge(shape: BallLunge, hollow: number, x: number): string {
	const view: View = { scale: 4, x: x - 130, y: 516 };
	const look = { ...plainLook, skeleton: 1, cartilage: 1, hollow };
	return (
		drawMat(view, -72, 112) +
		drawRound(view, ballUnderLunge(shape), false) +
		drawFigure(solveBallLunge(shape), look, view)
	);
}
