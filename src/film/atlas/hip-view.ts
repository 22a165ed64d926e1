import { closedCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { point } from '../drawing/point.ts';
import { path } from '../drawing/svg.ts';
import * as bones from '../hip/bones.ts';
import { drawFemur } from '../hip/femur.ts';
import { drawCartilage, drawHipBone } from '../hip/front.ts';
import { drawSpineFront } from '../hip/lower-spine.ts';
import { createPen, mirror } from '../hip/pen.ts';
import { mirrored } from './column.ts';
import { innerSide, outerSide } from './figure-outlines.ts';
import * as muscles from './front-muscles.ts';
import { muscle, onPlane, skinLine } from './ink.ts';
import { bothHalves } from './plane.ts';
import { hipJoint } from './thigh-bone.ts';

export const hipSize = [800, 900] as const;
const scale = 1.84;
const floor = point(400, 430 + hipJoint.y * scale);
export const hipHalves = bothHalves(floor, scale);
const [left] = hipHalves;
const pen = createPen({
	scale,
	x: floor.x + hipJoint.x * scale,
	y: floor.y - hipJoint.y * scale
});
const pens = [pen, mirror(pen)];

/** The pelvis and both hips from the front; muscles on the right of the picture, the bones alone on
 * its left. */
export function drawHip(): string {
	return [
		skin(),
		drawSpineFront(pen, 5),
		muscle(onPlane(left, muscles.gluteusMediusEdge), 1.8),
		...pens.map(drawHipBone),
		...pens.map(drawCartilage),
		...muscles.innerThigh.map((each) => muscle(onPlane(left, each), 1.8)),
		...pens.map((each) => drawFemur(each, bones.seated)),
		muscle(onPlane(left, muscles.iliacus), 1.8),
		muscle(onPlane(left, muscles.psoas), 1.8)
	].join('');
}

function skin(): string {
	const trunk = outerSide.slice(outerSide.findIndex(({ x, y }) => x === 146 && y === 1170));
	const outline = mirrored([point(0, 1170), ...trunk, ...innerSide]);
	return path(closedCurve(left.all(outline)), {
		fill: palette.skin,
		'fill-opacity': 0.7,
		stroke: skinLine,
		'stroke-width': 2.6
	});
}
