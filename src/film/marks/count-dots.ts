import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, fade } from '../drawing/svg.ts';

interface Row {
	first?: Point;
	/** Pixels from one dot's middle to the next one's. */
	gap?: number;
	radius?: number;
}

/** Dots in a row that say how often: breaths to take, bridges to make. How far each is filled, 0..1. */
export function countDots(
	filled: readonly number[],
	{ first = point(80, 158), gap = 40, radius = 12 }: Row = {}
): string {
	return filled
		.map((share, index) => {
			const at = point(first.x + gap * index, first.y);
			return (
				circle(at, radius, { fill: 'none', stroke: palette.accent, 'stroke-width': 3 }) +
				fade(share, circle(at, radius, { fill: palette.accent }))
			);
		})
		.join('');
}

/** So many dots, filled one after another from a moment on: `perSecond` of them in a second. */
export function filledInTurn(count: number, seconds: number, perSecond: number): number[] {
	return Array.from({ length: count }, (_, index) =>
		Math.min(1, Math.max(0, seconds * perSecond - index))
	);
}
