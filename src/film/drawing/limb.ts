import { closedCurve } from './curve.ts';
import type { Point } from './point.ts';

/** A limb or body part as a closed curve: a centre line with a radius at each of its points,
 * rounded at both ends. Draw all parts' strokes first, then all fills, and they join into one
 * silhouette. */
export function limb(centres: readonly Point[], radii: readonly number[]): string {
	return closedCurve(limbOutline(centres, radii));
}

/** The outline's points: down one side, around the end, up the other, around the start. */
function limbOutline(centres: readonly Point[], radii: readonly number[]): Point[] {
	const left: Point[] = [];
	const right: Point[] = [];
	centres.forEach((centre, index) => {
		const before = centres[Math.max(0, index - 1)] ?? centre;
		const after = centres[Math.min(centres.length - 1, index + 1)] ?? centre;
		const angle = Math.atan2(after.y - before.y, after.x - before.x);
		const radius = radii[index] ?? 0;
		left.push(polar(centre, angle - Math.PI / 2, radius));
		right.push(polar(centre, angle + Math.PI / 2, radius));
	});
	const first = centres[0];
	const second = centres[1];
	const last = centres.at(-1);
	const beforeLast = centres.at(-2);
	if (!first || !second || !last || !beforeLast) throw new Error('A limb needs two points.');
	const end = Math.atan2(last.y - beforeLast.y, last.x - beforeLast.x);
	const start = Math.atan2(first.y - second.y, first.x - second.x);
	return [
		...left,
		...cap(last, end, radii.at(-1) ?? 0),
		...right.reverse(),
		...cap(first, start, radii[0] ?? 0)
	];
}

function cap(centre: Point, angle: number, radius: number): Point[] {
	return [-0.25, 0, 0.25].map((turn) => polar(centre, angle + turn * Math.PI, radius));
}

function polar(centre: Point, angle: number, radius: number): Point {
	return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
}
