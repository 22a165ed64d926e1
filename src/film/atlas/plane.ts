import type { Point } from '../drawing/point.ts';

/** Puts places of a standing body into a picture. Places are millimetres: x from the body's middle
 * outward, y up from the floor. */
export interface Plane {
	/** 1: x grows to the right of the picture; -1: its mirror image. */
	readonly side: 1 | -1;
	/** Pixels for a millimetre. */
	readonly scale: number;
	readonly at: (place: Point) => Point;
	readonly all: (places: readonly Point[]) => Point[];
}

/** Both halves of the body: on the right of the picture, and its mirror image. `middle` is where the
 * body's middle meets the floor. */
export function bothHalves(middle: Point, scale: number): readonly [Plane, Plane] {
	return [makePlane(middle, scale, 1), makePlane(middle, scale, -1)];
}

function makePlane(middle: Point, scale: number, side: 1 | -1): Plane {
	const at = ({ x, y }: Point) => ({
		x: middle.x + side * x * scale,
		y: middle.y - y * scale
	});
	return { side, scale, at, all: (places) => places.map(at) };
}
