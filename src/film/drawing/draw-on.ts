import { closedCurve, lengthOf, openCurve, samplePoints } from './curve.ts';
import { line, palette } from './palette.ts';
import type { Point } from './point.ts';
import { fade, path, round, type Attributes } from './svg.ts';

/** A stroke that draws itself: at 0 nothing, at 1 the whole line. */
export function drawnLine(
	points: readonly Point[],
	progress: number,
	attributes: Attributes = {}
): string {
	return stroke(openCurve(points), samplePoints(points, false), progress, attributes);
}

/** A closed shape that draws its outline in the first 70 % of `progress` and then lets its fill
 * appear. `attributes.fill` is the fill (bone by default). */
export function drawnShape(
	points: readonly Point[],
	progress: number,
	attributes: Attributes = {}
): string {
	const d = closedCurve(points);
	const { fill = palette.bone, ...strokes } = attributes;
	const outline = Math.min(1, progress / 0.7);
	const filled = Math.max(0, (progress - 0.55) / 0.45);
	return fade(filled, path(d, { fill })) + stroke(d, samplePoints(points, true), outline, strokes);
}

function stroke(
	d: string,
	samples: readonly Point[],
	progress: number,
	attributes: Attributes
): string {
	if (progress <= 0) return '';
	const styled = { stroke: palette.ink, 'stroke-width': line.outline, ...attributes };
	if (progress >= 1) return path(d, styled);
	const length = lengthOf(samples) * 1.01;
	const dashes = `${round(length * progress)} ${round(length + 20)}`;
	return path(d, { ...styled, 'stroke-dasharray': dashes });
}
