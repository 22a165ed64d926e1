import { distance, type Point } from './point.ts';
import { round } from './svg.ts';

const tension = 1 / 6;

/** A smooth outline through all points and back to the first (Catmull-Rom), as SVG path data. */
export function closedCurve(points: readonly Point[]): string {
	return curveData(points, true);
}

/** A smooth line through all points (Catmull-Rom), as SVG path data. */
export function openCurve(points: readonly Point[]): string {
	return curveData(points, false);
}

/** Straight lines through all points, as SVG path data. */
export function polyline(points: readonly Point[]): string {
	return points.map((p, index) => `${index === 0 ? 'M' : 'L'}${write(p)}`).join('');
}

/** Points along the curve that `openCurve` or `closedCurve` draws, `perSpan` for each span. */
export function samplePoints(points: readonly Point[], isClosed: boolean, perSpan = 8): Point[] {
	const samples: Point[] = [];
	for (const [from, c1, c2, to] of spans(points, isClosed)) {
		if (samples.length === 0) samples.push(from);
		for (let step = 1; step <= perSpan; step++) {
			samples.push(onCubic([from, c1, c2, to], step / perSpan));
		}
	}
	return samples;
}

/** The length of a line of points in pixels. */
export function lengthOf(points: readonly Point[]): number {
	let length = 0;
	for (const [index, to] of points.entries()) {
		const from = points[index - 1];
		if (from) length += distance(from, to);
	}
	return length;
}

/** The point at a fraction of a line's length; `points` as from `samplePoints`. */
export function pointAlong(points: readonly Point[], fraction: number): Point {
	let rest = lengthOf(points) * Math.min(1, Math.max(0, fraction));
	for (const [index, to] of points.entries()) {
		const from = points[index - 1];
		if (!from) continue;
		const length = distance(from, to);
		if (rest <= length && length > 0) {
			const part = rest / length;
			return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
		}
		rest -= length;
	}
	const last = points.at(-1);
	if (!last) throw new Error('A line needs points.');
	return last;
}

type Cubic = readonly [Point, Point, Point, Point];

function curveData(points: readonly Point[], isClosed: boolean): string {
	const first = points[0];
	if (!first) return '';
	const drawn = spans(points, isClosed).map(
		([, c1, c2, to]) => `C${write(c1)} ${write(c2)} ${write(to)}`
	);
	return `M${write(first)}${drawn.join('')}${isClosed ? 'Z' : ''}`;
}

function spans(points: readonly Point[], isClosed: boolean): Cubic[] {
	const count = points.length;
	const at = (index: number): Point => {
		const place = isClosed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
		return points[place] ?? { x: 0, y: 0 };
	};
	const result: Cubic[] = [];
	for (let index = 0; index < (isClosed ? count : count - 1); index++) {
		const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
		result.push([from, handle(from, before, to), handle(to, after, from), to]);
	}
	return result;
}

function handle(end: Point, away: Point, toward: Point): Point {
	return {
		x: end.x + (toward.x - away.x) * tension,
		y: end.y + (toward.y - away.y) * tension
	};
}

function onCubic([a, b, c, d]: Cubic, t: number): Point {
	const s = 1 - t;
	const weigh = (key: 'x' | 'y') =>
		s ** 3 * a[key] + 3 * s * s * t * b[key] + 3 * s * t * t * c[key] + t ** 3 * d[key];
	return { x: weigh('x'), y: weigh('y') };
}

function write({ x, y }: Point): string {
	return `${round(x)},${round(y)}`;
}
