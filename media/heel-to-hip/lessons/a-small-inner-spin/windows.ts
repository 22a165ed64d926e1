import { point } from '#film/drawing/point.ts';
import { picture } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { lookAt } from '#film/camera/view.ts';
import { createPen } from '#film/hip/pen.ts';
import { drawRoundWindow } from '#film/camera/round-window.ts';
import { drawBodyFromAbove } from '#film/hip/thigh-above.ts';
import { guided, tooFar, type Legs } from './moves.ts';
import { drawInside } from './picture.ts';

const scale = 0.68;
const centreY = 356;
const radius = 222;

/** Turned too far and turned just enough, side by side. */
export function drawComparison(moment: Moment, shown: number): string {
	if (shown <= 0) return '';
	const window = (isRight: boolean, x: number, words: string, legs: Legs, open: number) =>
		drawRoundWindow(
			{ id: words.replaceAll(' ', '-'), centre: point(x, centreY), radius, isRight, words },
			shown * open,
			legsAround(x, legs)
		);
	return (
		window(
			false,
			370,
			'too far',
			{ turn: tooFar, hands: 0, awake: 0.2 },
			moment.ramp('small', undefined, 0.7)
		) +
		window(
			true,
			910,
			'just enough',
			{ turn: guided, hands: 0, awake: 1 },
			moment.ramp('small', 'just', 0.7)
		)
	);
}

/** Both thighs around a place of the picture. */
function legsAround(x: number, legs: Legs): string {
	const pen = createPen(lookAt({ x: -88, y: -190 }, scale, point(x, picture.height / 2)));
	return drawBodyFromAbove(pen, legs.turn) + drawInside(pen, legs, { muscles: 1, around: 1 });
}
