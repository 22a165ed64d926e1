import { palette } from '../drawing/palette.ts';
import { add, point, rotate, scale, type Point } from '../drawing/point.ts';
import { circle } from '../drawing/svg.ts';
import * as bones from './bones.ts';
import { place, placeAll } from './frame.ts';
import { bone, lineFactor, stroke } from './ink.ts';
import type { FigureJoints, LegJoints } from './joints.ts';
import { bendToes } from './limbs.ts';
import { proportions } from './proportions.ts';
import { toPicture, type View } from '../camera/view.ts';

/** The near hip bone with its socket; the light inside is the cartilage. */
export function drawPelvis(joints: FigureJoints, view: View, cartilage: number): string {
	const { pelvis } = joints;
	const centre = toPicture(view, pelvis.origin);
	const r = bones.socketRadius * view.scale;
	const width = lineFactor(view);
	return [
		bone(placeAll(pelvis, bones.hipBone), view),
		bone(placeAll(pelvis, bones.obturatorForamen), view, { fill: palette.boneShade }),
		circle(centre, r, {
			fill: palette.boneShade,
			stroke: palette.ink,
			'stroke-width': 2.2 * width
		}),
		circle(centre, r * 0.88, {
			fill: 'none',
			stroke: palette.accent,
			'stroke-width': r * 0.24,
			opacity: cartilage
		})
	].join('');
}

/** Thigh bone, shin bones, kneecap and the bones of the foot. */
export function drawLegBones(leg: LegJoints, view: View, fill: string = palette.bone): string {
	const look = { fill };
	const foot = (outline: readonly Point[]) =>
		bone(placeAll(leg.foot, bendToes(outline, leg.toesDegrees)), view, look);
	return [
		foot(bones.toeBone),
		foot(bones.metatarsal),
		foot(bones.midfoot),
		foot(bones.heelBone),
		foot(bones.talus),
		bone(placeAll(leg.shank, bones.fibula), view, look),
		bone(placeAll(leg.shank, bones.tibia), view, look),
		drawFemur(leg, view, fill),
		bone(placeAll(leg.knee, bones.kneecap), view, look)
	].join('');
}

/** The thigh bone turns about the knee when its head slides in the socket. */
function drawFemur(leg: LegJoints, view: View, fill: string): string {
	const slid = bones.femur.map((local) => {
		const share = Math.max(0, 1 + local.y / proportions.thigh);
		return add(place(leg.thigh, local), scale(leg.headShift, share));
	});
	const head = add(leg.thigh.origin, leg.headShift);
	const neckSide = [150, 180, 210, 240, 270].map((degrees) =>
		add(head, rotate(point(bones.headRadius, 0), leg.thigh.degrees + degrees))
	);
	const centre = toPicture(view, head);
	const radius = bones.headRadius * view.scale;
	return [
		circle(centre, radius, { stroke: palette.ink, 'stroke-width': 4.4 * lineFactor(view) }),
		bone(slid, view, { fill }),
		circle(centre, radius, { fill }),
		stroke(neckSide, view, { width: 1.7 })
	].join('');
}
