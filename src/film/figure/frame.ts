import { add, rotate, type Point } from '../drawing/point.ts';

/** Where a part of the figure is: its joint and how far it is turned from standing upright, facing
 * right; degrees, positive from forward to up (a thigh lifted in front of the body has +90).
 *
 * The figure lives in centimetres: x forward, y up, the floor at 0. What belongs to a part (its
 * outline, its bone, where a muscle begins) is written as it stands upright, seen from its right,
 * with the joint at 0,0: x in front of the joint, y above it. */
export interface Frame {
	origin: Point;
	degrees: number;
}

/** A part's own point, where it is now. */
export function place(frame: Frame, local: Point): Point {
	return add(frame.origin, rotate(local, frame.degrees));
}

export function placeAll(frame: Frame, locals: readonly Point[]): Point[] {
	return locals.map((local) => place(frame, local));
}

/** A frame turned further about its own joint. */
export function turned(frame: Frame, degrees: number): Frame {
	return { origin: frame.origin, degrees: frame.degrees + degrees };
}
