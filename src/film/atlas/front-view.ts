import { closedCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { fade } from '../drawing/svg.ts';
import { drawCartilage, drawHipBone } from '../hip/front.ts';
import { drawSpineFront } from '../hip/lower-spine.ts';
import { createPen, mirror } from '../hip/pen.ts';
import { diaphragm, ribsBehind, ribsInFront } from './chest.ts';
import { columnFront } from './column.ts';
import { bodyFront, headFront } from './figure-body.ts';
import * as outlines from './front-outlines.ts';
import * as muscles from './front-muscles.ts';
import { bars, bone, bones, lines, muscle, onPlane, tendon, widths } from './ink.ts';
import { bothHalves, type Plane } from './plane.ts';
import { drawThighBone, hipJoint } from './thigh-bone.ts';

const scale = 0.7;
export const frontSize = [640, 1280] as const;
const floor = point(320, 1238);

export const frontHalves = bothHalves(floor, scale);

/** The body from the front: on its left the muscles in front of the thigh, on its right those inside. */
export function drawFront(): string {
	const halves = frontHalves;
	const [left, right] = halves;
	const pen = createPen({
		scale,
		x: floor.x + hipJoint.x * scale,
		y: floor.y - hipJoint.y * scale
	});
	const pens = [pen, mirror(pen)];
	return [
		bodyFront(halves),
		fade(0.55, ribsBehind(halves)),
		columnFront(halves),
		drawSpineFront(pen, 0),
		...pens.map(drawHipBone),
		...pens.map(drawCartilage),
		diaphragm(left),
		fade(0.5, ribsInFront(halves)),
		...muscles.innerThigh.map((each) => muscle(onPlane(right, each))),
		...halves.map((plane, index) => legBones(plane, index)),
		...halves.map((plane) => muscle(onPlane(plane, muscles.iliacus))),
		...halves.map((plane) => muscle(onPlane(plane, muscles.psoas))),
		tendon(onPlane(left, muscles.quadricepsTendon)),
		...muscles.quadriceps.map((each) => muscle(onPlane(left, each))),
		...halves.map(knee),
		headFront(halves)
	].join('');
}

function legBones(plane: Plane, index: number): string {
	const shaded = (id: string, outline: readonly { x: number; y: number }[]) =>
		shadedShape({
			id: `${id}-${index}`,
			d: closedCurve(plane.all(outline)),
			depth: 5 * scale,
			outline: widths.bone
		});
	return [
		footBones(plane),
		shaded('fibula', outlines.fibula),
		shaded('tibia', outlines.tibia),
		lines([plane.all(outlines.tibiaRidge)], palette.boneShade, 2),
		drawThighBone(plane, `thigh-${index}`)
	].join('');
}

function footBones(plane: Plane): string {
	const look = { width: widths.detail };
	const [big, ...small] = outlines.rays;
	const rays = [big ? [big] : [], small].map((group, index) => [
		bars(
			group.map((ray) => plane.all(ray.bone)),
			index === 0 ? 9 : 6,
			look
		),
		bars(
			group.map((ray) => plane.all(ray.toe)),
			index === 0 ? 7.5 : 5,
			look
		)
	]);
	return [
		bone(plane.all(outlines.talus), look),
		bones(outlines.tarsals.map(plane.all), look),
		...rays.flat()
	].join('');
}

function knee(plane: Plane): string {
	return (
		tendon(onPlane(plane, { guides: outlines.kneecapTendon, fibres: 4 })) +
		bone(plane.all(outlines.kneecap))
	);
}
