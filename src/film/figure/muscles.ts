import { between, point, type Point } from '../drawing/point.ts';
import { lesserTrochanter } from './bones.ts';
import { place, turned, type Frame } from './frame.ts';
import type { FigureJoints, LegJoints } from './joints.ts';

/** A muscle drawn as fibres: each is a line through all sections, side by side from the section's
 * first point to its second, and grow
 * from the last section to the first. Sections follow the bones the muscle is fastened to or glides over. */
export type Muscle = readonly Section[];
type Section = readonly [Point, Point];

export type Side = 'near' | 'far';

/** From the sides of the last thoracic and all lumbar vertebrae, over the front of the pelvis and the
 * hip joint, back to the lesser trochanter. */
export function psoas(joints: FigureJoints, side: Side): Muscle {
	const leg = joints[side];
	return [
		[spinePoint(joints, 5, 0.9), spinePoint(joints, 0, 1.3)],
		[spinePoint(joints, 2, 2.6), place(joints.pelvis, point(-0.6, 9.2))],
		[place(joints.pelvis, point(3.1, 6)), place(joints.pelvis, point(1.3, 6))],
		...overHipJoint(joints, leg)
	];
}

/** From the hollow inside of the hip bone, with the psoas to the lesser trochanter. */
export function iliacus(joints: FigureJoints, side: Side): Muscle {
	const { pelvis } = joints;
	return [
		[place(pelvis, point(3.6, 8.6)), place(pelvis, point(-4.4, 10.6))],
		[place(pelvis, point(3.6, 6.2)), place(pelvis, point(-0.8, 6))],
		...overHipJoint(joints, joints[side])
	];
}

/** The part of the front thigh that also crosses the hip: from the front of the hip bone to the
 * kneecap. */
export function rectusFemoris(joints: FigureJoints, side: Side): Muscle {
	const { thigh, knee } = joints[side];
	return [
		[place(joints.pelvis, point(4.4, 5)), place(joints.pelvis, point(3.8, 4))],
		[place(thigh, point(6.2, -7)), place(thigh, point(3.6, -7))],
		[place(thigh, point(6.9, -16)), place(thigh, point(3.2, -16))],
		[place(thigh, point(5.4, -29)), place(thigh, point(2.6, -29))],
		[place(knee, point(4.9, 2.2)), place(knee, point(4.2, 2.2))]
	];
}

/** From the sit bone down the back of the thigh to the shin bones just below the knee. */
export function hamstrings(joints: FigureJoints, side: Side): Muscle {
	const { thigh, shank } = joints[side];
	return [
		[place(joints.pelvis, point(-4.9, -6.8)), place(joints.pelvis, point(-3.4, -8))],
		[place(thigh, point(-7, -15)), place(thigh, point(-3.4, -14))],
		[place(thigh, point(-6.6, -24)), place(thigh, point(-2.8, -24))],
		[place(thigh, point(-5, -33)), place(thigh, point(-2.8, -33))],
		[place(shank, point(-3.4, -6.6)), place(shank, point(-2.4, -5))]
	];
}

/** From the inner side of the shaft and the knee to the lower front and underside of the pelvis. */
export function adductors(joints: FigureJoints, side: Side): Muscle {
	const { pelvis } = joints;
	const { thigh } = joints[side];
	return [
		[place(thigh, point(-0.2, -20)), place(thigh, point(-2.4, -38))],
		[place(thigh, point(0.4, -13)), place(thigh, point(-5, -22))],
		[
			between(place(thigh, point(1.6, -9)), place(pelvis, point(3, -7)), 0.4),
			between(place(thigh, point(-5, -13)), place(pelvis, point(-3.4, -9)), 0.3)
		],
		[place(pelvis, point(5.8, -2.6)), place(pelvis, point(-2.6, -7.8))]
	];
}

/** Where the tendon of psoas and iliacus bends over the joint, and where it ends. */
function overHipJoint(joints: FigureJoints, leg: LegJoints): Muscle {
	const half: Frame = turned(joints.pelvis, (leg.thigh.degrees - joints.pelvis.degrees) / 2);
	return [
		[place(half, point(4.4, 1.4)), place(half, point(3.1, 1.4))],
		[place(half, point(3.7, -2.8)), place(half, point(2.5, -2.6))],
		[
			place(leg.thigh, point(lesserTrochanter.x + 0.9, lesserTrochanter.y - 0.6)),
			place(leg.thigh, point(lesserTrochanter.x + 0.7, lesserTrochanter.y + 0.4))
		]
	];
}

function spinePoint(joints: FigureJoints, vertebra: number, forward: number): Point {
	const frame = joints.spine[vertebra] ?? joints.pelvis;
	return place(frame, { x: forward, y: 1.6 });
}
