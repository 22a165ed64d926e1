import { closedCurve, openCurve } from '../drawing/curve.ts';
import { hatch } from '../drawing/hatch.ts';
import { line, palette } from '../drawing/palette.ts';
import { points } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { path } from '../drawing/svg.ts';
import * as bones from './bones.ts';
import type { Pen } from './pen.ts';

/** The thigh bone's upper end from the front: ball, neck, both trochanters, shaft. */
export function drawFemur(pen: Pen, pose: bones.FemurPose): string {
	const femur = bones.femurIn(pose);
	const place = (text: string) => pen.all(points(text).map((p) => bones.onFemur(p, pose)));
	const body = closedCurve(pen.all(femur.body));
	const shade = { stroke: palette.boneShade, 'stroke-width': pen.width(line.hatch) };
	const strokes = (from: string, to: string, count: number) =>
		hatch(place(from), place(to), { count, attributes: shade });
	const thin = { stroke: palette.ink, 'stroke-width': pen.width(line.detail) };
	return (
		shadedShape({
			id: `femur-${pen.name}`,
			d: body,
			depth: 5 * pen.scale,
			outline: pen.width(line.outline)
		}) +
		strokes('53,-6 60,-5 66,-12 68,-24', '52,-22 57,-26 60,-36 62,-46', 8) +
		strokes('29,-11 25,-16 20,-22 15,-27', '40,-18 35,-25 30,-32 25,-38', 5) +
		path(
			openCurve(place('37,-86 36.5,-130 37,-190')) + openCurve(place('43,-100 42.5,-160 43,-270')),
			shade
		) +
		path(openCurve(pen.all(femur.ridge)), { ...thin, 'stroke-opacity': 0.5 }) +
		drawHead(pen, pose)
	);
}

/** The ball, with the thinner line where its cartilage ends at the neck. */
function drawHead(pen: Pen, pose: bones.FemurPose): string {
	const arc = (from: number, to: number) =>
		Array.from({ length: 25 }, (_, step) => {
			const p = bones.onCircle(bones.headRadius, from + ((to - from) * step) / 24);
			return pen.at({ x: p.x + pose.shift.x, y: p.y + pose.shift.y });
		});
	// The neck leaves the ball between these directions.
	const neck = { upper: -2 + pose.outward, lower: -86 + pose.outward };
	const edge = pen.all(
		points('23.8,3 20,-4 14.5,-13 5.5,-24.5').map((p) => bones.onFemur(p, pose))
	);
	return (
		shadedShape({
			id: `head-${pen.name}`,
			d: closedCurve(arc(0, 345)),
			depth: 6 * pen.scale,
			outline: 0.01
		}) +
		path(openCurve(arc(neck.upper, 360 + neck.lower)), {
			stroke: palette.ink,
			'stroke-width': pen.width(line.outline)
		}) +
		path(openCurve(edge), {
			stroke: palette.ink,
			'stroke-width': pen.width(line.detail),
			'stroke-opacity': 0
		})
	);
}
