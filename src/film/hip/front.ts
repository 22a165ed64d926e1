import { closedCurve, openCurve } from '../drawing/curve.ts';
import { hatch } from '../drawing/hatch.ts';
import { line, palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { circle, fade, path } from '../drawing/svg.ts';
import * as bones from './bones.ts';
import { drawFemur } from './femur.ts';
import { mirror, type Pen } from './pen.ts';

/** What the front view of the pelvis shows, each 0..1. */
interface HipFront {
	femur: bones.FemurPose;
	/** The other side, the sacrum and the lowest vertebra. */
	surroundings: number;
	/** The cool lining of the socket. */
	cartilage: number;
}

/** The pelvis from the front, with the left hip joint (to the right in the picture). */
export function drawHipFront(pen: Pen, view: HipFront): string {
	return (
		fade(view.surroundings, drawSurroundings(pen)) +
		drawHipBone(pen) +
		fade(view.cartilage, drawCartilage(pen)) +
		drawFemur(pen, view.femur)
	);
}

/** The other side, the sacrum and the lowest vertebra. */
export function drawSurroundings(pen: Pen): string {
	const other = mirror(pen);
	return (
		drawSacrum(pen) + drawHipBone(other) + drawCartilage(other) + drawFemur(other, bones.seated)
	);
}

/** The hip bone with the hollow of its socket, cut open from the front. */
export function drawHipBone(pen: Pen): string {
	const outline = closedCurve(pen.all(bones.hipBone));
	const hole = closedCurve(pen.all(bones.obturatorForamen));
	const detail = { stroke: palette.ink, 'stroke-width': pen.width(line.detail) };
	const shade = { stroke: palette.boneShade, 'stroke-width': pen.width(line.hatch) };
	const place = (text: string) => pen.all(points(text));
	const strokes = (from: string, to: string, count: number, bend = 0) =>
		hatch(place(from), place(to), { count, bend: bend * pen.scale, attributes: shade });
	return (
		path(closedCurve(pen.all(bones.backWall)), { fill: palette.boneShade, ...detail }) +
		shadedShape({
			id: `hip-bone-${pen.name}`,
			d: outline + hole,
			depth: 5 * pen.scale,
			outline: pen.width(line.outline)
		}) +
		hatch(place('-12,20 2,21 12,18'), place('-16,-20 -4,-17 8,-6'), {
			count: 7,
			bend: pen.side * pen.scale * 4,
			attributes: { ...shade, stroke: palette.hollow }
		}) +
		strokes('-27,104 -8,111 14,112 34,102', '-28,72 -10,80 8,84 26,78', 17, pen.side * 2) +
		strokes('-33,44 -30,30 -33,16', '-20,50 -17,36 -24,20', 7) +
		strokes('-36,-66 -24,-80 -14,-74', '-33,-74 -26,-84 -18,-82', 6) +
		strokes('-82,-22 -82,-48', '-72,-20 -70,-44', 6) +
		path(openCurve(pen.all(bones.iliacLip)), { ...detail, 'stroke-opacity': 0.4 }) +
		path(openCurve(pen.all(bones.pelvicBrim)), { ...detail, 'stroke-opacity': 0.75 })
	);
}

function drawSacrum(pen: Pen): string {
	const other = mirror(pen);
	const both = (half: readonly Point[]) =>
		closedCurve([...pen.all(half), ...other.all(half.slice(1, -1)).reverse()]);
	const shape = (id: string, half: readonly Point[]) =>
		shadedShape({ id, d: both(half), depth: 4 * pen.scale, outline: pen.width(3.2) });
	const hole = { fill: palette.boneShade, stroke: palette.ink, 'stroke-width': pen.width(2) };
	const ridge = { stroke: palette.boneShade, 'stroke-width': pen.width(3) };
	const sides = [pen, other].map(
		(side) =>
			bones.sacralLines.map((pair) => path(openCurve(side.all(pair)), ridge)).join('') +
			bones.sacralForamina.map((p) => circle(side.at(p), 3.1 * pen.scale, hole)).join('')
	);
	return shape('sacrum', bones.sacrumHalf) + shape('lumbar', bones.lumbarHalf) + sides.join('');
}

/** The cartilage that lines the socket's roof and back, a horseshoe open below. */
export function drawCartilage(pen: Pen): string {
	const degrees = [56, 70, 84, 104, 124, 144, 164, 184, 204, 220];
	const arc = degrees.map((angle) => bones.onCircle(bones.socketRadius - 1.7, angle));
	return path(openCurve(pen.all(arc)), {
		stroke: palette.accent,
		'stroke-width': 2.5 * pen.scale
	});
}
