import { arrow } from '../drawing/arrow.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { place } from './frame.ts';
import type { FigureJoints } from './joints.ts';
import { vertebrae, type SpineRegion } from './proportions.ts';
import { allToPicture, type View } from '../camera/view.ts';

/** On which side of the vertebrae a curve is drawn: where it bulges to. */
const beside = { lumbar: 4.2, thoracic: -6, cervical: 2.8 } satisfies Record<SpineRegion, number>;

/** One curve of the spine as a line beside it, grown to `progress` from below. */
export function spineCurve(
	joints: FigureJoints,
	view: View,
	{ region, progress, color = palette.accent }: SpineCurve
): string {
	const along = allToPicture(view, placesBeside(joints, region));
	return drawnLine(along, progress, { stroke: color, 'stroke-width': 7 });
}

interface SpineCurve {
	region: SpineRegion;
	progress: number;
	color?: string;
}

/** Support as one line: from the near heel up the back of the leg, over the hip and along the spine
 * to the head. */
export function lineOfSupport(joints: FigureJoints, view: View, progress: number): string {
	const { near, pelvis, spine, head } = joints;
	const along = [
		place(near.foot, point(-3.4, -4.6)),
		place(near.shank, point(-3.8, -30)),
		place(near.shank, point(-5.8, -12)),
		place(near.thigh, point(-4.6, -38)),
		place(near.thigh, point(-6, -22)),
		place(pelvis, point(-5, -5)),
		place(pelvis, point(-7.4, 6)),
		...spine.filter((_, index) => index % 5 === 1).map((frame) => place(frame, point(0, 1))),
		place(head, point(0, 3))
	];
	return drawnLine(allToPicture(view, along), progress, {
		stroke: palette.good,
		'stroke-width': 6
	});
}

/** Heels down behind the figure, the crown of the head up. */
export function bothWays(
	joints: FigureJoints,
	view: View,
	{ down, up }: { down: number; up: number }
): string {
	const { x } = joints.near.foot.origin;
	const heel = [point(x - 11, 24), point(x - 11, 3)];
	const crown = [place(joints.head, point(-2, 18)), place(joints.head, point(-2.4, 29))];
	const green = { stroke: palette.good };
	return arrow(allToPicture(view, heel), down, green) + arrow(allToPicture(view, crown), up, green);
}

function placesBeside(joints: FigureJoints, region: SpineRegion): Point[] {
	return vertebrae.flatMap(({ region: of, height }, index) => {
		const frame = joints.spine[index];
		return frame && of === region ? [place(frame, point(beside[region], height / 2))] : [];
	});
}
