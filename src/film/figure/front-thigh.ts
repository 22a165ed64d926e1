import { palette } from '../drawing/palette.ts';
import { between, point, type Point } from '../drawing/point.ts';
import { openCurve } from '../drawing/curve.ts';
import { fade, path } from '../drawing/svg.ts';
import { mix } from '../easing.ts';
import { place } from './frame.ts';
import { lineFactor } from './ink.ts';
import type { FigureJoints } from './joints.ts';
import { rectusFemoris, type Muscle, type Side } from './muscles.ts';
import { allToPicture, type View } from '../camera/view.ts';

/** The parts of the quadriceps that lie on the thigh bone: from the front of its shaft, below the
 * greater trochanter, to the kneecap. */
function vasti(joints: FigureJoints, side: Side): Muscle {
	const { thigh, knee } = joints[side];
	return [
		[place(thigh, point(2.2, -6)), place(thigh, point(1.2, -9))],
		[place(thigh, point(5.2, -15)), place(thigh, point(1.8, -16))],
		[place(thigh, point(5.4, -28)), place(thigh, point(1.9, -28))],
		[place(knee, point(4.8, 3)), place(knee, point(3.9, 2.2))]
	];
}

/** The quadriceps of a leg. `grip` 0..1: soft and pale, or hard and thick. */
export function drawFrontThigh(
	joints: FigureJoints,
	view: View,
	{ opacity, grip, side = 'near' }: { opacity: number; grip: number; side?: Side }
): string {
	const strands = (muscle: Muscle, count: number, strength: number) =>
		Array.from({ length: count }, (_, index) => {
			const along = muscle.map(([from, to]) => between(from, to, index / (count - 1)));
			return path(openCurve(allToPicture(view, along)), {
				stroke: palette.muscle,
				'stroke-width': mix(2.4, 4, grip) * lineFactor(view),
				opacity: strength * mix(0.34, index % 2 === 0 ? 1 : 0.8, grip)
			});
		}).join('');
	return fade(
		opacity,
		strands(vasti(joints, side), 4, 0.8) + strands(rectusFemoris(joints, side), 5, 1)
	);
}

/** The middle of the front thigh, on the muscle. */
export function frontThighPoint(joints: FigureJoints, side: Side = 'near'): Point {
	return place(joints[side].thigh, point(5.4, -17));
}
