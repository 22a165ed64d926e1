import { lengthOf, openCurve, pointAlong, polyline, samplePoints } from './curve.ts';
import { palette } from './palette.ts';
import type { Point } from './point.ts';
import { path, type Attributes } from './svg.ts';

/** Pixels under which an arrow would be a mere dot. */
const shortest = 14;

/** An arrow along a smooth line, grown to `progress` (0..1), with an open head. */
export function arrow(
	points: readonly Point[],
	progress: number,
	attributes: Attributes = {}
): string {
	const samples = samplePoints(points, false, 16);
	const length = lengthOf(samples) * progress;
	if (length < shortest) return '';
	const steps = 24;
	const shaft = Array.from({ length: steps + 1 }, (_, step) =>
		pointAlong(samples, (progress * step) / steps)
	);
	const tip = pointAlong(samples, progress);
	const before = pointAlong(samples, Math.max(0, progress - 22 / lengthOf(samples)));
	const direction = Math.atan2(tip.y - before.y, tip.x - before.x);
	const barb = Math.min(20, length * 0.6);
	const side = (turn: number): Point => ({
		x: tip.x - Math.cos(direction + turn) * barb,
		y: tip.y - Math.sin(direction + turn) * barb
	});
	const styled = { stroke: palette.accent, 'stroke-width': 5, ...attributes };
	return path(openCurve(shaft) + polyline([side(0.6), tip, side(-0.6)]), styled);
}
