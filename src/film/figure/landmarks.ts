import { add, between, point, type Point } from '../drawing/point.ts';
import { place } from './frame.ts';
import type { FigureJoints } from './joints.ts';
import { adductors, hamstrings, psoas, rectusFemoris, type Muscle, type Side } from './muscles.ts';

/** Where a structure of anatomy.yaml is on a posed figure, in the figure's space; the point a callout
 * names. */
export const landmarks = {
	'heel-bone': (joints: FigureJoints, side: Side) => place(joints[side].foot, point(-2.6, -4.2)),
	'femoral-head': (joints: FigureJoints, side: Side) =>
		add(joints[side].thigh.origin, joints[side].headShift),
	'sit-bone': (joints: FigureJoints) => place(joints.pelvis, point(-3.6, -7)),
	pelvis: (joints: FigureJoints) => place(joints.pelvis, point(-2, 10.4)),
	'lumbar-spine': (joints: FigureJoints) =>
		place(joints.spine[2] ?? joints.pelvis, point(0.2, 1.6)),
	hamstrings: (joints: FigureJoints, side: Side) => middle(hamstrings(joints, side), 2),
	'inner-thigh': (joints: FigureJoints, side: Side) => middle(adductors(joints, side), 1),
	psoas: (joints: FigureJoints, side: Side) => middle(psoas(joints, side), 1),
	'hip-flexors': (joints: FigureJoints, side: Side) => middle(rectusFemoris(joints, side), 1)
} satisfies Record<string, (joints: FigureJoints, side: Side) => Point>;

function middle(muscle: Muscle, section: number): Point {
	const [from, to] = muscle[section] ?? [point(0, 0), point(0, 0)];
	return between(from, to, 0.5);
}
