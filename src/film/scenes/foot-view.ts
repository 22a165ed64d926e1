import { mix } from '../easing.ts';
import { point, type Point } from '../drawing/point.ts';

/** Where the foot's millimetres lie on the picture. */
export interface FootView {
	/** The picture's x of the back of the heel. */
	readonly heelX: number;
	/** The picture's y of the floor. */
	readonly floorY: number;
	/** Pixels for a millimetre. */
	readonly scale: number;
}

export const closeView: FootView = { heelX: 300, floorY: 588, scale: 2.45 };

/** From the sole to the waist. */
export const legView: FootView = { heelX: 600, floorY: 604, scale: 0.56 };

/** The view on its way from one to another; the scale grows by the same factor in the same time. */
export function mixViews(from: FootView, to: FootView, fraction: number): FootView {
	const scale = from.scale * (to.scale / from.scale) ** fraction;
	const share = from.scale === to.scale ? fraction : (from.scale - scale) / (from.scale - to.scale);
	return {
		heelX: mix(from.heelX, to.heelX, share),
		floorY: mix(from.floorY, to.floorY, share),
		scale
	};
}

/** The picture's point of a place on the foot. */
export function onPicture(place: Point, { heelX, floorY, scale }: FootView): Point {
	return point(heelX + place.x * scale, floorY - place.y * scale);
}

/** A line's width on the picture: thinner from afar, but less so than the figure shrinks. */
export function lineWidth(pixels: number, { scale }: FootView): number {
	return pixels * Math.min(1, scale / closeView.scale) ** 0.33;
}
