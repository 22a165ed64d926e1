import { add, point, rotate, type Point } from '../drawing/point.ts';
import { place, type Frame } from './frame.ts';
import type { ArmPose, FigurePose, LegPose, SpinePose } from './pose.ts';
import { proportions, vertebrae, type SpineRegion } from './proportions.ts';
import { reach } from './reach.ts';

/** Where every part of a posed figure is. */
export interface FigureJoints {
	pelvis: Frame;
	/** One for each of `vertebrae`, at its lower end plate. */
	spine: readonly Frame[];
	/** On top of the first vertebra. */
	head: Frame;
	near: LegJoints;
	far: LegJoints;
	nearArm: ArmJoints;
	farArm: ArmJoints;
}

export interface LegJoints {
	thigh: Frame;
	/** At the knee, turned half way between thigh and shin, where the kneecap glides. */
	knee: Frame;
	shank: Frame;
	foot: Frame;
	toesDegrees: number;
	/** From the middle of the socket to the head of the thigh bone. */
	headShift: Point;
}

export interface ArmJoints {
	upperArm: Frame;
	forearm: Frame;
	hand: Frame;
	handFlat: number;
}

/** The upper end plate of the sacrum in the pelvis, and how far it slopes forward. */
const sacralPlate: Point = { x: -3.6, y: 10.4 };
const sacralSlopeDegrees = 36;
/** The shoulder from the fourth thoracic vertebra: it hangs in front of the spine. */
const shoulderFromSpine: Point = { x: 4.6, y: 2.4 };
const shoulderVertebra = 13;

/** Forward kinematics from the pelvis up; legs and arms by inverse kinematics to where their ankles
 * and wrists are. */
export function solveJoints(pose: FigurePose): FigureJoints {
	const pelvis: Frame = { origin: pose.hip, degrees: pose.pelvisDegrees };
	const { spine, head } = solveSpine(pelvis, pose.spine);
	const chest = spine[shoulderVertebra] ?? head;
	const shoulder = place(chest, shoulderFromSpine);
	return {
		pelvis,
		spine,
		head,
		near: solveLeg(pelvis, pose.near),
		far: solveLeg(pelvis, pose.far),
		nearArm: solveArm(shoulder, pose.nearArm),
		farArm: solveArm(add(shoulder, { x: 0.8, y: 0.3 }), pose.farArm)
	};
}

/** Where the shoulder is, for a pose whose wrists are still to be placed. */
export function findShoulder(hip: Point, pelvisDegrees: number, pose: SpinePose): Point {
	const { spine, head } = solveSpine({ origin: hip, degrees: pelvisDegrees }, pose);
	return place(spine[shoulderVertebra] ?? head, shoulderFromSpine);
}

function solveSpine(pelvis: Frame, pose: SpinePose): { spine: Frame[]; head: Frame } {
	const bends = {
		lumbar: pose.lumbarDegrees,
		thoracic: -pose.thoracicDegrees,
		cervical: pose.cervicalDegrees
	} satisfies Record<SpineRegion, number>;
	let degrees = pelvis.degrees - sacralSlopeDegrees;
	let origin = place(pelvis, sacralPlate);
	const spine: Frame[] = [];
	for (const { region, height, share } of vertebrae) {
		degrees += bends[region] * share;
		spine.push({ origin, degrees });
		origin = add(origin, rotate({ x: 0, y: height }, degrees));
	}
	return { spine, head: { origin, degrees: degrees + pose.headDegrees } };
}

function solveLeg(pelvis: Frame, pose: LegPose): LegJoints {
	const { thigh, shank } = proportions;
	const hip = pelvis.origin;
	const leg = reach({ root: hip, target: pose.ankle, upper: thigh, lower: shank, bend: 1 });
	const half = (leg.upperDegrees + leg.lowerDegrees) / 2;
	return {
		thigh: { origin: hip, degrees: leg.upperDegrees },
		knee: { origin: leg.middle, degrees: half },
		shank: { origin: leg.middle, degrees: leg.lowerDegrees },
		foot: { origin: leg.end, degrees: pose.footDegrees },
		toesDegrees: pose.toesDegrees,
		headShift: rotate(point(pose.headForward, -0.35 * pose.headForward), pelvis.degrees)
	};
}

/** An arm whose hand is where the pose wants it. */
export function solveArm(shoulder: Point, pose: ArmPose): ArmJoints {
	const { upperArm, forearm } = proportions;
	const arm = reach({
		root: shoulder,
		target: pose.wrist,
		upper: upperArm,
		lower: forearm,
		bend: -1
	});
	return {
		upperArm: { origin: shoulder, degrees: arm.upperDegrees },
		forearm: { origin: arm.middle, degrees: arm.lowerDegrees },
		hand: { origin: arm.end, degrees: pose.handDegrees },
		handFlat: pose.handFlat
	};
}
