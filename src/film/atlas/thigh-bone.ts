import { closedCurve, openCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { path } from '../drawing/svg.ts';
import { femurIn, headRadius, midlineX, onCircle, seated } from '../hip/bones.ts';
import type { Plane } from './plane.ts';
import { kneeEnd } from './front-outlines.ts';
import { widths } from './ink.ts';

/** The middle of a hip joint, in the millimetres of a plane. */
export const hipJoint: Point = point(-midlineX, 892);

/** A place of the hip's own drawing, whose 0,0 is the middle of the joint, in a plane. */
export function fromHip({ x, y }: Point): Point {
	return point(hipJoint.x + x, hipJoint.y + y);
}

/** The whole thigh bone's outline from the front: neck, trochanters, shaft, condyles. */
export const thighBoneOutline: readonly Point[] = (() => {
	const upper = femurIn(seated).body;
	const cut = upper.findIndex(({ y }) => y < -400);
	return [...upper.slice(0, cut).map(fromHip), ...kneeEnd, ...upper.slice(cut + 2).map(fromHip)];
})();

/** The thigh bone from the front, its ball in the socket. */
export function drawThighBone(plane: Plane, id: string): string {
	const ridge = femurIn(seated).ridge.map(fromHip);
	const arc = (from: number, to: number) =>
		Array.from({ length: 13 }, (_, step) =>
			plane.at(fromHip(onCircle(headRadius, from + ((to - from) * step) / 12)))
		);
	return (
		shadedShape({
			id,
			d: closedCurve(plane.all(thighBoneOutline)),
			depth: 5 * plane.scale,
			outline: widths.bone
		}) +
		path(openCurve(plane.all(ridge)), {
			stroke: palette.ink,
			'stroke-opacity': 0.5,
			'stroke-width': widths.detail
		}) +
		path(closedCurve(arc(0, 330)), { fill: palette.bone }) +
		path(openCurve(arc(-2, 274)), { stroke: palette.ink, 'stroke-width': widths.bone })
	);
}
