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
	/** Pulled too hard: the toes lift ... */
	readonly lift: number;
	/** ... the tendons on top of the foot stand out ... */
	readonly taut: number;
	/** ... and the shin presses on the ankle. */
	readonly press: number;
	/** The pelvis tips forward on the hip. */
	readonly tilt: number;
}

/** A foot on which somebody stands and finds the balance. */
export interface StandingFootPose extends FootPose {
	/** The shin leans forward over the ankle, in degrees; negative backward. */
	readonly lean: number;
	/** The toes claw the floor, from 0 to 1. */
	readonly grip: number;
}

export const footAtRest: FootPose = { back: 0, flow: 0, lift: 0, taut: 0, press: 0, tilt: 0 };

/** What moves as one piece. The trunk, thigh included, stays where it is. */
export type Segment =
	| 'trunk'
	| 'lumbar'
	| 'pelvis'
	| 'shank'
	| 'talus'
	| 'heel'
	| 'outerArch'
	| 'midfoot'
	| 'forefoot'
	| 'toes';

/** A bone at rest, belonging to a segment. */
export interface FootBone {
	readonly name: string;
	readonly segment: Segment;
	readonly outline: readonly Point[];
	/** Short strokes that model the shaded side. */
	readonly hatch: readonly (readonly Point[])[];
	/** On the outer side, behind the others: drawn darker. */
	readonly isFar: boolean;
}

/** A place between two segments: the second one, and its share of the movement from 0 to 1. */
export interface Pull {
	readonly segment: Segment;
	readonly share: number;
}

/** Where a place that rests at `place` on a segment is in the pose. */
export function moved(place: Point, segment: Segment, pose: FootPose, pull?: Pull): Point {
	const { degrees, about, by } = motionOf(segment, pose);
	const { grip = 0 }: Partial<StandingFootPose> = pose;
	const shaped = segment === 'toes' && grip !== 0 ? clawed(place, grip) : place;
	const carried = add(rotate(shaped, degrees, about), by);
	return pull ? between(carried, moved(place, pull.segment, pose), pull.share) : carried;
}

/** Toes that grip: bent up in the middle, only their tips on the floor, shorter. */
function clawed({ x, y }: Point, grip: number): Point {
	const along = Math.min(1, Math.max(0, (x - 200) / 58));
	const knuckle = Math.sin(Math.PI * Math.min(1, along / 0.74));
	const tip = Math.max(0, along - 0.6) / 0.4;
	return point(x - 13 * grip * along, y + grip * (11 * knuckle - 5 * tip));
}

/** How what lies over the instep gives way: it sinks as it softens, and is pushed out by tendons that
 * stand up under it. */
export function overTheInstep({ x, y }: Point, { flow, taut, lift }: FootPose): Point {
	if (y < 30 || y > 220 || x < 84) return point(x, y);
	const soft = Math.exp(-(((x - 140) / 40) ** 2));
	const corded = Math.exp(-(((x - 110) / 24) ** 2));
	const bent = Math.exp(-(((x - 198) / 13) ** 2));
	return point(x + 4 * taut * corded, y - 3.5 * flow * soft + 7 * taut * corded + 4 * lift * bent);
}

interface Motion {
	/** Counter-clockwise as drawn, the toes to the right. */
	readonly degrees: number;
	readonly about: Point;
	readonly by: Point;
}

const hip = point(84, 882);
const ankle = point(68, 72);
const underTheTalus = point(57, 60);
const topOfTheArch = point(120, 52);
const ballOfTheBigToe = point(189, 22);

function motionOf(segment: Segment, pose: FootPose): Motion {
	const { back, flow, lift, press, tilt } = pose;
	const { lean = 0 }: Partial<StandingFootPose> = pose;
	switch (segment) {
		case 'trunk':
			return motion(0, ankle, 0, 0);
		case 'lumbar':
			return motion(0, hip, 3.5 * tilt, 3 * tilt);
		case 'pelvis':
			return motion(-3.5 * tilt, hip, 0, 0);
		case 'shank':
			return motion(-2.2 * press - lean, ankle, 1.5 * press, -2.8 * press);
		case 'talus':
			return motion(0.8 * back - 1.5 * press, ankle, -0.8 * back, -0.5 * back);
		case 'heel':
			return motion(5.5 * back, underTheTalus, -6 * back, -0.4 * back);
		case 'outerArch':
			return motion(2 * back, ankle, flow - 2.6 * back, 0);
		case 'midfoot':
			return motion(press, ankle, 2 * flow - press, -0.8 * flow);
		case 'forefoot':
			return motion(2.6 * lift, topOfTheArch, 4 * flow - 2 * press, -0.4 * flow);
		case 'toes':
			return motion(26 * lift, ballOfTheBigToe, 7 * flow - 2 * press, 2.6 * lift);
	}
}

function motion(degrees: number, about: Point, x: number, y: number): Motion {
	return { degrees, about, by: point(x, y) };
}
