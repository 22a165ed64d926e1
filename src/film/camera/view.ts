import { point, type Point } from '../drawing/point.ts';
import { mix } from '../easing.ts';
import { picture } from '../film.ts';

/** How a drawing is seen. What is drawn lives in a space of its own, y upward: the figure in
 * centimetres from the floor below it, foot and hip in millimetres. */
export interface View {
	/** Pixels of the picture for one unit of the space. */
	scale: number;
	/** The picture's pixel of the space's 0,0. */
	x: number;
	y: number;
}

export function toPicture(view: View, at: Point): Point {
	return point(view.x + at.x * view.scale, view.y - at.y * view.scale);
}

export function allToPicture(view: View, points: readonly Point[]): Point[] {
	return points.map((at) => toPicture(view, at));
}

/** The view that has a point of the space in the middle of the picture, or of a window on it. */
export function lookAt(
	at: Point,
	scale: number,
	middle: Point = point(picture.width / 2, picture.height / 2)
): View {
	return { scale, x: middle.x - at.x * scale, y: middle.y + at.y * scale };
}

/** A view on its way from one to another: the scale changes by the same factor in the same time, so
 * that the way looks even. */
export function zoom(from: View, to: View, fraction: number): View {
	const scale = from.scale * (to.scale / from.scale) ** fraction;
	const share = from.scale === to.scale ? fraction : (from.scale - scale) / (from.scale - to.scale);
	return { scale, x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
}
