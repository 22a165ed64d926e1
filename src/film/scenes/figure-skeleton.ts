import { palette } from '../drawing/palette.ts';
import { add, point, rotate, type Point } from '../drawing/point.ts';
import { circle } from '../drawing/svg.ts';
import * as bones from './figure-bones.ts';
import { place, placeAll, toPicture, type View } from './figure-frame.ts';
import { bone, lineFactor, stroke } from './figure-ink.ts';
import type { FigureJoints, LegJoints } from './figure-joints.ts';
import { bendToes } from './figure-limbs.ts';
import { vertebrae, type SpineRegion } from './figure-proportions.ts';

/** Depth and height of a vertebra's body in centimetres against the space it has. */
const bodyDepth = { lumbar: 3.5, thoracic: 2.7, cervical: 1.7 } satisfies Record<
	SpineRegion,
	number
>;
const processDepth = { lumbar: 3, thoracic: 2.7, cervical: 2 } satisfies Record<
	SpineRegion,
	number
>;

/** The thigh bone's frame with its head where it sits in the socket: slid forward when it hangs. */
export function femoralHead(joints: FigureJoints, side: 'near' | 'far'): Point {
	const leg = joints[side];
	return add(leg.thigh.origin, rotate(point(leg.headForward, -0.35 * leg.headForward), 0));
}

/** Sacrum, tailbone and all vertebrae up to the neck. */
export function drawSpine(joints: FigureJoints, view: View, fill: string = palette.bone): string {
	const column = vertebrae.map(({ region, height }, index) => {
		const frame = joints.spine[index] ?? joints.head;
		const sized = (outline: readonly Point[], depth: number) =>
			placeAll(
				frame,
				outline.map(({ x, y }) => point(x * depth, y * height))
			);
		const process = bone(sized(bones.spinousProcess, processDepth[region]), view, fill);
		return process + bone(sized(bones.vertebralBody, bodyDepth[region]), view, fill);
	});
	const base = [bones.tailbone, bones.sacrum].map((outline) =>
		bone(placeAll(joints.pelvis, outline), view)
	);
	return column.join('') + base.join('');
}

/** The near hip bone with its socket; the light inside is the cartilage. */
export function drawPelvis(joints: FigureJoints, view: View, cartilage: number): string {
	const { pelvis } = joints;
	const centre = toPicture(view, pelvis.origin);
	const r = bones.socketRadius * view.pixelsPerCentimetre;
	const width = lineFactor(view);
	return [
		bone(placeAll(pelvis, bones.hipBone), view),
		bone(placeAll(pelvis, bones.obturatorForamen), view, palette.boneShade),
		circle(centre, r, {
			fill: palette.boneShade,
			stroke: palette.ink,
			'stroke-width': 2.2 * width
		}),
		circle(centre, r * 0.9, {
			fill: 'none',
			stroke: palette.accent,
			'stroke-width': 4 * width,
			opacity: cartilage
		})
	].join('');
}

/** Thigh bone, shin bones, kneecap and the bones of the foot. */
export function drawLegBones(leg: LegJoints, view: View, fill: string = palette.bone): string {
	const shift = point(leg.headForward, -0.35 * leg.headForward);
	const slid = (outline: readonly Point[]) =>
		placeAll(leg.thigh, outline).map((at, index) => {
			const local = outline[index] ?? at;
			const share = Math.max(0, 1 + local.y / 42);
			return add(at, point(shift.x * share, shift.y * share));
		});
	const foot = (outline: readonly Point[]) =>
		bone(placeAll(leg.foot, bendToes(outline, leg.toesDegrees)), view, fill);
	const head = toPicture(view, add(leg.thigh.origin, shift));
	const radius = bones.headRadius * view.pixelsPerCentimetre;
	const neckSide = [150, 180, 210, 240, 270].map((degrees) =>
		place(leg.thigh, rotate(point(bones.headRadius, 0), degrees))
	);
	return [
		foot(bones.toeBone),
		foot(bones.metatarsal),
		foot(bones.midfoot),
		foot(bones.heelBone),
		foot(bones.talus),
		bone(placeAll(leg.shank, bones.fibula), view, fill),
		bone(placeAll(leg.shank, bones.tibia), view, fill),
		circle(head, radius, { stroke: palette.ink, 'stroke-width': 4.4 * lineFactor(view) }),
		bone(slid(bones.femur), view, fill),
		circle(head, radius, { fill }),
		stroke(
			neckSide.map((at) => add(at, shift)),
			view,
			{ width: 1.7 }
		),
		bone(placeAll(leg.knee, bones.kneecap), view, fill)
	].join('');
}

/** The middle of the heel bone. */
export function heelBone(leg: LegJoints): Point {
	return place(leg.foot, point(-2.2, -4.2));
}
