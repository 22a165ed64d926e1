import { drawnLine } from '../drawing/draw-on.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { fade } from '../drawing/svg.ts';
import { clamp01, mix } from '../easing.ts';
import type { Pen } from './pen.ts';
import { lowerVertebrae, vertebraSide } from './lower-spine.ts';
import { lesserTrochanterAt } from './thigh-turning.ts';

/** The psoas major from the front: from the sides of T12 to L5, along the pelvic brim, in front of the
 * hip joint, to the lesser trochanter. Upper fibres lie outside, lower ones inside. It grows from the
 * trochanter up; `opacity` and `grown` 0..1. */
export function drawPsoasFront(
	pen: Pen,
	{ degrees, opacity, grown }: { degrees: number; opacity: number; grown: number }
): string {
	const strands = origins().map((origin, index, all) => {
		const outside = index / (all.length - 1);
		return drawnLine(pen.all(fibre(origin, outside, degrees).reverse()), grown, {
			stroke: palette.muscle,
			'stroke-width': pen.width(3.4),
			opacity: index % 2 === 0 ? 0.85 : 0.6
		});
	});
	return fade(opacity, strands.join(''));
}

/** The middle of the psoas, beside the lowest lumbar vertebra. */
export const psoasPoint: Point = point(-48, 108);

/** Two fibres from each vertebra, from L5 up. */
function origins(): Point[] {
	return lowerVertebrae.flatMap((vertebra) => [
		vertebraSide(vertebra, 0.3),
		vertebraSide(vertebra, 0.75)
	]);
}

function fibre(origin: Point, outside: number, degrees: number): Point[] {
	const end = lesserTrochanterAt(degrees);
	const waistY = Math.min(origin.y - 16, 132);
	const high = clamp01((origin.y - 150) / 170);
	const beside = point(mix(origin.x, -50, 0.55) + 5 * outside, mix(waistY, origin.y, 0.45));
	return [
		origin,
		...(high > 0.15 ? [beside] : []),
		point(-58 + 21 * outside, waistY),
		point(-42 + 17 * outside, 58),
		point(-17 + 13 * outside, 4),
		point(3 + 5 * outside, -36),
		point(end.x - 1.5 + 3 * outside, end.y + 2)
	];
}
