import { closedCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { fade } from '../drawing/svg.ts';
import { ribsBehind } from './chest.ts';
import { columnBack, mirrored, sacrumBack } from './column.ts';
import * as outlines from './back-outlines.ts';
import * as muscles from './back-muscles.ts';
import { bodyBack, headBack } from './figure-body.ts';
import { bone, lines, muscle, onPlane, tendon, widths } from './ink.ts';
import { bothHalves, type Plane } from './plane.ts';

const scale = 0.7;
export const backSize = [640, 1280] as const;
const floor = point(320, 1238);
export const backHalves = bothHalves(floor, scale);

/** The body from behind: on its left the bones alone, on its right the muscles over them. */
export function drawBack(): string {
	const halves = backHalves;
	const [right] = halves;
	return [
		bodyBack(halves),
		fade(0.6, ribsBehind(halves)),
		...halves.map((plane, index) => legBones(plane, index)),
		columnBack(halves),
		headBack(halves),
		bone(right.all(mirrored(outlines.tailbone)), { width: widths.detail }),
		sacrumBack(halves, outlines.sacrum),
		...halves.map((plane, index) => hipBone(plane, index)),
		muscle(onPlane(right, muscles.gluteusMedius)),
		...muscles.hamstrings.map((each) => muscle(onPlane(right, each))),
		...muscles.calf.slice(0, 1).map((each) => muscle(onPlane(right, each))),
		tendon(onPlane(right, muscles.achilles)),
		...muscles.calf.slice(1).map((each) => muscle(onPlane(right, each)))
	].join('');
}

function legBones(plane: Plane, index: number): string {
	const shaded = (id: string, outline: readonly Point[]) =>
		shadedShape({
			id: `${id}-${index}`,
			d: closedCurve(plane.all(outline)),
			depth: 5 * scale,
			outline: widths.bone
		});
	return [
		bone(plane.all(outlines.pubicBone), { fill: palette.boneFar, width: widths.detail }),
		bone(plane.all(outlines.opening), { fill: palette.skin, width: widths.detail }),
		bone(plane.all(outlines.talus), { width: widths.detail }),
		shaded('heel', outlines.heelBone),
		lines(outlines.heelHatch.map(plane.all), palette.boneShade, 1.6),
		bone(plane.all(outlines.fibula)),
		shaded('tibia', outlines.tibia),
		shaded('thigh', outlines.thighBone),
		lines(outlines.thighLines.map(plane.all), palette.hollow, 1.6)
	].join('');
}

function hipBone(plane: Plane, index: number): string {
	return (
		shadedShape({
			id: `hip-${index}`,
			d: closedCurve(plane.all(outlines.hipBone)),
			depth: 5 * scale,
			outline: widths.bone
		}) + lines(outlines.wingLines.map(plane.all), palette.hollow, 1.6)
	);
}
