import { line, palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { fade } from '../drawing/svg.ts';
import { placeAll, type View } from './figure-frame.ts';
import { fingerLines } from './figure-hand.ts';
import * as face from './figure-head.ts';
import { bone, fibres, inColor, silhouette, stroke, type Shape } from './figure-ink.ts';
import type { ArmJoints, FigureJoints, LegJoints } from './figure-joints.ts';
import { armShapes, leggingShapes, legShapes } from './figure-limbs.ts';
import * as muscles from './figure-muscles.ts';
import { drawLegBones, drawPelvis, drawSpine } from './figure-skeleton.ts';
import { neckline, neckShape, torsoShape } from './figure-torso.ts';

/** What shows through the skin; every number is an opacity, 0 when it is left out. */
export interface FigureLook {
	skeleton: number;
	/** The cartilage of the near hip, in the accent colour. */
	cartilage: number;
	psoas: number;
	hipFlexors: number;
	/** Of the far leg, the one in front in a lunge. */
	hamstrings: number;
	/** Of the far leg, whose inner side is seen. */
	adductors: number;
}

export const plainLook: FigureLook = {
	skeleton: 0,
	cartilage: 0,
	psoas: 0,
	hipFlexors: 0,
	hamstrings: 0,
	adductors: 0
};

interface Tones {
	skin: string;
	fabric: string;
}
const near: Tones = { skin: palette.skin, fabric: '#C6D3D3' };
const far: Tones = { skin: palette.skinFar, fabric: '#AABBBD' };

/** A figure from its right side: far limbs, trunk and near leg as one body, what shows through the
 * skin. Bones and muscles are seen through everything, the near arm included. */
export function drawFigure(joints: FigureJoints, look: FigureLook, view: View): string {
	return [
		silhouette(inColor(armShapes(joints.farArm), far.skin), view),
		silhouette(dressedLeg(joints.far, far), view),
		drawHem(joints.far, view),
		fade(look.skeleton, drawLegBones(joints.far, view, palette.boneFar)),
		silhouette(inColor([placeAll(joints.head, face.knotOutline)], hair), view),
		silhouette(dressedBody(joints), view),
		drawHem(joints.near, view),
		stroke(neckline(joints), view, { width: line.detail * 0.8 }),
		drawFace(joints, view),
		drawNearArm(joints.nearArm, view),
		drawInside(joints, look, view)
	].join('');
}

function dressedLeg(leg: LegJoints, tones: Tones): Shape[] {
	return [
		...inColor(legShapes(leg), tones.skin),
		...inColor(leggingShapes(leg).shapes, tones.fabric)
	];
}

function dressedBody(joints: FigureJoints): Shape[] {
	return [
		{ outline: torsoShape(joints), fill: near.fabric },
		...dressedLeg(joints.near, near),
		{ outline: neckShape(joints), fill: near.skin, isPatch: true },
		{ outline: placeAll(joints.head, face.headOutline), fill: near.skin }
	];
}

function drawHem(leg: LegJoints, view: View): string {
	return stroke(leggingShapes(leg).hem, view, { width: line.detail * 0.8 });
}

function drawInside(joints: FigureJoints, look: FigureLook, view: View): string {
	const { skeleton, cartilage, hipFlexors, psoas, hamstrings, adductors } = look;
	return [
		fade(adductors, fibres(muscles.adductors(joints, 'far'), view, 8)),
		fade(hamstrings, fibres(muscles.hamstrings(joints, 'far'), view, 5)),
		fade(skeleton, drawSpine(joints, view) + drawPelvis(joints, view, cartilage)),
		fade(hipFlexors, fibres(muscles.iliacus(joints, 'near'), view, 6)),
		fade(Math.max(psoas, hipFlexors), fibres(muscles.psoas(joints, 'near'), view, 6)),
		fade(skeleton, drawLegBones(joints.near, view)),
		fade(hipFlexors, fibres(muscles.rectusFemoris(joints, 'near'), view, 4))
	].join('');
}

function drawFace(joints: FigureJoints, view: View): string {
	const on = (points: readonly Point[]) => placeAll(joints.head, points);
	const fine = { width: line.detail * 0.8 };
	return [
		bone(on(face.hairOutline), view, hair),
		stroke(on(face.earLine), view, fine),
		stroke(on(face.eyeLine), view, fine),
		stroke(on(face.browLine), view, fine),
		stroke(on(face.mouthLine), view, fine)
	].join('');
}

/** The arm lies over the trunk; at the shoulder its outline melts into it. */
function drawNearArm(arm: ArmJoints, view: View): string {
	return (
		silhouette(inColor(armShapes(arm), near.skin), view) +
		fade(
			1 - arm.handFlat,
			fingerLines(arm.hand)
				.map((crease) => stroke(crease, view, { width: line.detail * 0.7 }))
				.join('')
		)
	);
}

const hair = '#8A6A55';
