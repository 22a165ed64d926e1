import { arrow } from '../drawing/arrow.ts';
import { add, point, rotate } from '../drawing/point.ts';
import { placeAll } from './frame.ts';
import { stroke } from './ink.ts';
import type { FigureJoints } from './joints.ts';
import { torsoShape } from './torso.ts';
import { allToPicture, type View } from '../camera/view.ts';

/** The tilt of the pelvis as a line through the front and the back of its crest. */
export function pelvisTilt(joints: FigureJoints, view: View, color: string): string {
	const ends = placeAll(joints.pelvis, [point(-17, 8.6), point(15, 8.6)]);
	return stroke(ends, view, { color, width: 4.4 });
}

/** An arrow around the hip joint, from one direction to another; degrees, 0 in front, 90 above. */
export function turnArrow(
	joints: FigureJoints,
	view: View,
	{ from, to, radius, progress, color }: TurnArrow
): string {
	const arc = Array.from({ length: 9 }, (_, index) =>
		add(joints.pelvis.origin, rotate(point(radius, 0), from + ((to - from) * index) / 8))
	);
	return arrow(allToPicture(view, arc), progress, { stroke: color });
}

export interface TurnArrow {
	from: number;
	to: number;
	/** In centimetres. */
	radius: number;
	/** How much of it is drawn, 0..1. */
	progress: number;
	color: string;
}

/** What a trunk looked like a moment ago, as a dashed outline. */
export function ghostTrunk(joints: FigureJoints, view: View, color: string): string {
	return stroke([...torsoShape(joints)], view, { color, width: 3.2, dashes: '3 9' });
}
