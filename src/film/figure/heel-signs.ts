import { arrow } from '../drawing/arrow.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { placeAll } from './frame.ts';
import { fibres, lineFactor, stroke, type MuscleLook } from './ink.ts';
import type { FigureJoints, LegJoints } from './joints.ts';
import { hamstrings, type Muscle, type Side } from './muscles.ts';
import { allToPicture, type View } from '../camera/view.ts';

interface ArrowLook {
	/** How much of it is drawn, 0..1. */
	progress: number;
	color?: string;
	/** In centimetres. */
	reach?: number;
}

/** The heel's direction: from behind the heel on, in line with the sole. */
export function heelBackArrow(leg: LegJoints, view: View, look: ArrowLook): string {
	const { reach = 17 } = look;
	return drawn(placeAll(leg.foot, [point(-8, -4.4), point(-8 - reach, -4.4)]), view, look);
}

/** The front of the foot softens: over the instep and on past the toes. */
export function flowForwardArrow(leg: LegJoints, view: View, look: ArrowLook): string {
	const over = [point(7, 2.4), point(12, -0.6), point(18, -2.6), point(25, -3.6)];
	return drawn(placeAll(leg.foot, over), view, look);
}

/** Any direction, between two or more points of the figure's space. */
export function spaceArrow(along: readonly Point[], view: View, look: ArrowLook): string {
	return drawn(along, view, look);
}

/** The tendons before the ankle, hard as cords. */
export function hardTendons(leg: LegJoints, view: View): string {
	const cord = (lift: number) =>
		stroke(
			placeAll(leg.foot, [
				point(3.9 + lift, 5),
				point(5.6 + lift, 2),
				point(9.4, -0.9 + lift),
				point(14, -3.3 + lift)
			]),
			view,
			{ color: palette.warm, width: 3.2 }
		);
	return cord(0.1) + cord(-0.9);
}

/** The hamstrings of one leg, growing from below the knee up to the sit bone, or the other way. */
export function hamstringFibres(
	joints: FigureJoints,
	view: View,
	{ side = 'near', isDownward = false, ...look }: MuscleLook & { side?: Side; isDownward?: boolean }
): string {
	const muscle: Muscle = hamstrings(joints, side);
	const drawnMuscle = isDownward ? [...muscle].reverse() : muscle;
	return fibres(drawnMuscle, view, { count: 6, look });
}

function drawn(
	along: readonly Point[],
	view: View,
	{ progress, color = palette.good }: ArrowLook
): string {
	return arrow(allToPicture(view, along), progress, {
		stroke: color,
		'stroke-width': 4.6 * lineFactor(view)
	});
}
