import { palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { circle } from '../drawing/svg.ts';
import { clamp01, easeOut } from '../easing.ts';

/** A ring that opens twice around a place of the picture, to say: here. `seconds` since it began. */
export function ring(at: Point, seconds: number, color: string = palette.accent): string {
	const [wave, second] = [clamp01(seconds / 1.5), clamp01((seconds - 0.7) / 1.5)];
	return [wave, second]
		.filter((progress) => progress > 0 && progress < 1)
		.map((progress) =>
			circle(at, 14 + 34 * easeOut(progress), {
				fill: 'none',
				stroke: color,
				'stroke-width': 5,
				opacity: 1 - progress
			})
		)
		.join('');
}
