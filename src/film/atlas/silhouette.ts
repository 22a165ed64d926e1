import { closedCurve, pointAlong, samplePoints } from '../drawing/curve.ts';
import { point, type Point } from '../drawing/point.ts';
import { shorten } from './compact.ts';

/** A structure's place on a picture: its id and a closed shape round it, as `atlas.yaml` has it. */
export interface Part {
	readonly structure: string;
	readonly shape: string;
}

export type Size = readonly [width: number, height: number];

/** Writes the parts of a picture, in whole pixels. Shapes end at its edge, where a drawing goes beyond. */
export function partsOn([width, height]: Size) {
	const margin = 2;
	const within = (value: string, length: number) =>
		Math.min(length - margin, Math.max(margin, Number(value)));
	const clip = (d: string) =>
		d.replace(
			/(-?[\d.]+),(-?[\d.]+)/g,
			(_, x: string, y: string) => `${within(x, width)},${within(y, height)}`
		);
	return (structure: string, ...outlines: readonly (readonly Point[])[]): Part => ({
		structure,
		shape: shorten(clip(outlines.map(closedCurve).join('')), 1)
	});
}

/** An outline pushed outward by so many pixels, so that it is easy to hit. */
export function swell(outline: readonly Point[], by: number): Point[] {
	const outward = signedArea(outline) > 0 ? by : -by;
	return outline.map((at, index) => {
		const before = outline.at(index - 1) ?? at;
		const after = outline[(index + 1) % outline.length] ?? at;
		const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
		return point(
			at.x + ((after.y - before.y) / length) * outward,
			at.y - ((after.x - before.x) / length) * outward
		);
	});
}

/** A band of one width along a line, from six places of it. */
export function band(line: readonly Point[], width: number, places = 6): Point[] {
	const samples = samplePoints(line, false);
	const along = Array.from({ length: places }, (_, index) =>
		pointAlong(samples, index / (places - 1))
	);
	const side = (sign: 1 | -1) =>
		along.map((at, index) => {
			const before = along[Math.max(0, index - 1)] ?? at;
			const after = along[Math.min(places - 1, index + 1)] ?? at;
			const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
			const out = (sign * width) / 2 / length;
			return point(at.x + (after.y - before.y) * out, at.y - (after.x - before.x) * out);
		});
	return [...side(1), ...side(-1).reverse()];
}

/** A round place. */
export function disc(centre: Point, radius: number): Point[] {
	return [0, 60, 120, 180, 240, 300].map((degrees) => {
		const turn = (degrees * Math.PI) / 180;
		return point(centre.x + Math.cos(turn) * radius, centre.y + Math.sin(turn) * radius);
	});
}

/** Twice the area, positive when the outline runs clockwise on the screen. */
function signedArea(outline: readonly Point[]): number {
	return outline.reduce((sum, at, index) => {
		const next = outline[(index + 1) % outline.length] ?? at;
		return sum + at.x * next.y - next.x * at.y;
	}, 0);
}
