import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { fade } from '../drawing/svg.ts';
import * as bones from './bones.ts';
import { placeAll } from './frame.ts';
import { bone } from './ink.ts';
import type { FigureJoints } from './joints.ts';
import { vertebrae, type SpineRegion } from './proportions.ts';
import type { View } from '../camera/view.ts';

/** Depth of a vertebra's body and of the process behind it, in centimetres. */
const depths = {
	lumbar: { body: 3.5, process: 3 },
	thoracic: { body: 2.7, process: 2.7 },
	cervical: { body: 1.8, process: 1.8 }
} satisfies Record<SpineRegion, { body: number; process: number }>;

/** Sacrum, tailbone and all vertebrae up to the neck. The lumbar ones turn warm as the low back
 * hollows, all of them green as the spine lengthens; both 0..1. */
export function drawSpine(
	joints: FigureJoints,
	view: View,
	{ hollow, long }: { hollow: number; long: number }
): string {
	const lumbar = (region: SpineRegion) => region === 'lumbar';
	return [
		drawVertebrae(joints, view, palette.bone, () => true),
		fade(0.75 * hollow, drawVertebrae(joints, view, palette.warm, lumbar)),
		fade(
			0.6 * long,
			drawVertebrae(joints, view, palette.good, () => true)
		),
		bone(placeAll(joints.pelvis, bones.tailbone), view),
		bone(placeAll(joints.pelvis, bones.sacrum), view)
	].join('');
}

function drawVertebrae(
	joints: FigureJoints,
	view: View,
	fill: string,
	isDrawn: (region: SpineRegion) => boolean
): string {
	const look = { fill, width: spineLine(view) };
	return vertebrae
		.map(({ region, height }, index) => {
			const frame = joints.spine[index];
			if (!frame || !isDrawn(region)) return '';
			const sized = (outline: readonly Point[], depth: number) =>
				outline.map(({ x, y }) => point(x * depth, y * height));
			const { body, process } = depths[region];
			return (
				bone(placeAll(frame, sized(bones.spinousProcess, process)), view, look) +
				bone(placeAll(frame, sized(bones.vertebralBody, body)), view, look)
			);
		})
		.join('');
}

/** Vertebrae are small: their lines are thin from far away and like other bones' close by. */
function spineLine(view: View): number {
	return Math.min(line.detail, 0.32 * view.scale);
}
