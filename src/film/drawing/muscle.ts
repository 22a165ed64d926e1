import { openCurve } from './curve.ts';
import { palette } from './palette.ts';
import { between, distance, type Point } from './point.ts';
import { path } from './svg.ts';

export interface Muscle {
	/** The two edges where it arises, and the two edges where it attaches, in the same order. */
	origin: readonly [Point, Point];
	insertion: readonly [Point, Point];
	/** How far the belly stands out to each edge's side at the middle, in pixels. */
	bulge: number;
	/** The belly bends around something: the middle moves by this much. */
	via?: Point;
	fibres?: number;
	/** 0.35 at rest to 0.8 at work. */
	strength: number;
	colour?: string;
}

/** A muscle as a plate shows it: a soft belly of colour with fibres running from origin to
 * attachment. */
export function muscle(shape: Muscle): string {
	const count = shape.fibres ?? 7;
	const colour = shape.colour ?? palette.muscle;
	const back = openCurve(fibre(shape, 1).reverse()).replace('M', 'L');
	const belly = `${openCurve(fibre(shape, 0))}${back}Z`;
	const strokes = Array.from({ length: count }, (_, index) =>
		openCurve(fibre(shape, index / (count - 1)))
	).join('');
	return (
		path(belly, { fill: colour, 'fill-opacity': shape.strength * 0.42 }) +
		path(strokes, { stroke: colour, 'stroke-opacity': shape.strength, 'stroke-width': 2.4 })
	);
}

/** Points of one fibre, `side` 0..1 across the belly. */
function fibre(shape: Muscle, side: number): Point[] {
	const start = between(shape.origin[0], shape.origin[1], side);
	const end = between(shape.insertion[0], shape.insertion[1], side);
	const length = distance(start, end) || 1;
	const across = (side - 0.5) * 2 * shape.bulge * signOf(shape);
	const normal = { x: (end.y - start.y) / length, y: -(end.x - start.x) / length };
	return [0, 0.22, 0.5, 0.78, 1].map((fraction) => {
		const swell = Math.sin(Math.PI * fraction);
		const on = between(start, end, fraction);
		return {
			x: on.x + normal.x * across * swell + (shape.via?.x ?? 0) * swell,
			y: on.y + normal.y * across * swell + (shape.via?.y ?? 0) * swell
		};
	});
}

/** 1 when the second edge lies on the side the normal points to, else -1. */
function signOf({ origin, insertion }: Muscle): number {
	const along = { x: insertion[0].x - origin[0].x, y: insertion[0].y - origin[0].y };
	const aside = { x: origin[1].x - origin[0].x, y: origin[1].y - origin[0].y };
	return along.y * aside.x - along.x * aside.y >= 0 ? 1 : -1;
}
