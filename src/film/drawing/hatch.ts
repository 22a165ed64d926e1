import { openCurve, pointAlong, samplePoints } from './curve.ts';
import { line, palette } from './palette.ts';
import { between, type Point } from './point.ts';
import { path, type Attributes } from './svg.ts';

/** The plate-maker's shading: `count` short strokes from one guide line to another, each a little
 * bent (`bend` pixels to its side). Strokes grow uneven in a fixed pattern, as a hand makes them. */
export function hatch(
	from: readonly Point[],
	to: readonly Point[],
	options: { count: number; bend?: number } & { attributes?: Attributes }
): string {
	const starts = samplePoints(from, false);
	const ends = samplePoints(to, false);
	const strokes: string[] = [];
	for (let index = 0; index < options.count; index++) {
		const fraction = options.count === 1 ? 0.5 : index / (options.count - 1);
		const start = pointAlong(starts, fraction);
		const end = pointAlong(ends, fraction);
		const uneven = ((index * 37) % 11) / 11 - 0.5;
		const a = between(start, end, 0.06 + uneven * 0.1);
		const b = between(start, end, 0.94 + uneven * 0.12);
		strokes.push(openCurve([a, beside(a, b, options.bend ?? 0), b]));
	}
	return path(strokes.join(''), {
		stroke: palette.boneShade,
		'stroke-width': line.hatch,
		...options.attributes
	});
}

function beside(a: Point, b: Point, pixels: number): Point {
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const middle = between(a, b, 0.5);
	return {
		x: middle.x - ((b.y - a.y) / length) * pixels,
		y: middle.y + ((b.x - a.x) / length) * pixels
	};
}
