import { add, distance, rotate, scale, subtract, type Point } from '../drawing/point.ts';

/** A limb of two bones, from its root to the point it holds on to. */
export interface Reach {
	root: Point;
	target: Point;
	upper: number;
	lower: number;
	/** Which way the joint between them points: a knee forward (1), an elbow back (-1). */
	bend: 1 | -1;
}

/** How far the two bones are turned from hanging straight down, and where they meet and end
 * (two-bone inverse kinematics by the law of cosines). A target out of reach is pointed at with a
 * straight limb. */
export function reach({ root, target, upper, lower, bend }: Reach) {
	const span = distance(root, target);
	const length = Math.min(Math.max(span, Math.abs(upper - lower) + 0.01), upper + lower - 0.01);
	const cosine = (upper ** 2 + length ** 2 - lower ** 2) / (2 * upper * length);
	const corner = toDegrees(Math.acos(Math.min(1, Math.max(-1, cosine))));
	const upperDegrees = hangingDegrees(root, target) + bend * corner;
	const middle = add(root, hang(upper, upperDegrees));
	const end = add(root, scale(subtract(target, root), length / span));
	return {
		upperDegrees,
		middle,
		lowerDegrees: nearest(hangingDegrees(middle, end), upperDegrees),
		end
	};
}

/** How far a line is turned from hanging straight down. */
function hangingDegrees(from: Point, to: Point): number {
	return toDegrees(Math.atan2(to.x - from.x, from.y - to.y));
}

/** What a bone of a length reaches, turned so far from hanging straight down. */
function hang(length: number, degrees: number): Point {
	return rotate({ x: 0, y: -length }, degrees);
}

/** The same direction, written as the number of degrees that is nearest to another. */
function nearest(degrees: number, to: number): number {
	return degrees + 360 * Math.round((to - degrees) / 360);
}

function toDegrees(radians: number): number {
	return (radians * 180) / Math.PI;
}
