import { mix } from '../easing.ts';
import { picture } from '../film.ts';
import type { Point } from '../drawing/point.ts';

/** What part of a scene drawn in millimetres the picture shows. */
export interface Camera {
	/** The millimetre point in the middle of the picture. */
	x: number;
	y: number;
	/** Pixels of the picture for a millimetre. */
	scale: number;
}

/** A millimetre point (y upward) as a point of the picture. */
export function project({ x, y, scale }: Camera, p: Point): Point {
	return {
		x: picture.width / 2 + (p.x - x) * scale,
		y: picture.height / 2 - (p.y - y) * scale
	};
}

/** A camera on its way from one view to another; the scale changes evenly to the eye. */
export function move(from: Camera, to: Camera, fraction: number): Camera {
	const scale = from.scale * (to.scale / from.scale) ** fraction;
	const near =
		from.scale === to.scale
			? fraction
			: (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
	return { x: mix(from.x, to.x, near), y: mix(from.y, to.y, near), scale };
}
