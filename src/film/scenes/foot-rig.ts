import { add, between, point, rotate, type Point } from '../drawing/point.ts';

/* The foot's world is measured in millimetres of a foot 26 cm long, seen from its inner side with
 * the toes to the right: x from the back of the heel, y up from the floor. */

/** How far each thing goes, from 0 (at rest) to 1. What is drawn is larger than life: a real heel
 * draws back a millimetre or two. */
export interface FootPose {
	/** The heel bone rolls back and down. */
	readonly back: number;
	/** The front of the foot softens and lengthens forward. */
	readonly flow: number;
	/** Pulled too hard: toes lift, tendons stand out, the shin presses on the ankle. */
	readonly jam: number;
}

export const atRest: FootPose = { back: 0, flow: 0, jam: 0 };

/** What moves as one piece. Thigh and pelvis stay where they are. */
export type Segment = 'trunk' | 'shank' | 'talus' | 'heel' | 'midfoot' | 'forefoot' | 'toes';

interface Motion {
	/** Counter-clockwise as drawn, the toes to the right. */
	readonly degrees: number;
	readonly about: Point;
	readonly by: Point;
}

const ankle = point(68, 72);
const underTheTalus = point(57, 60);
const topOfTheArch = point(120, 52);
const ballOfTheBigToe = point(189, 22);

/** Where a place that rests at `place` on a segment is in the pose. */
export function moved(place: Point, segment: Segment, pose: FootPose): Point {
	const { degrees, about, by } = motionOf(segment, pose);
	return add(rotate(place, degrees, about), by);
}

/** Where a place that hangs between two segments is, `share` of the way to the second. */
export function movedBetween(
	place: Point,
	segments: readonly [Segment, Segment],
	{ share, pose }: { share: number; pose: FootPose }
): Point {
	return between(moved(place, segments[0], pose), moved(place, segments[1], pose), share);
}

function motionOf(segment: Segment, { back, flow, jam }: FootPose): Motion {
	switch (segment) {
		case 'trunk':
			return { degrees: 0, about: ankle, by: point(0, 0) };
		case 'shank':
			return { degrees: -2.2 * jam, about: ankle, by: point(1.5 * jam, -2.6 * jam) };
		case 'talus':
			return { degrees: back - 1.5 * jam, about: ankle, by: point(-2 * back, -0.6 * back) };
		case 'heel':
			return { degrees: 5 * back, about: underTheTalus, by: point(-9 * back, -0.6 * back) };
		case 'midfoot':
			return { degrees: jam, about: ankle, by: point(2.5 * flow - jam, -0.8 * flow) };
		case 'forefoot':
			return { degrees: 3 * jam, about: topOfTheArch, by: point(6 * flow - 2 * jam, -0.4 * flow) };
		case 'toes':
			return {
				degrees: 26 * jam,
				about: ballOfTheBigToe,
				by: point(9 * flow - 2 * jam, 2.6 * jam)
			};
	}
}
