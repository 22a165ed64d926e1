import { line, palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { fade } from '../drawing/svg.ts';
import { placeAll } from './frame.ts';
import { fingerLines } from './hand.ts';
import * as face from './head.ts';
import { bone, fibres, inColor, silhouette, stroke, type MuscleLook, type Shape } from './ink.ts';
import type { ArmJoints, FigureJoints, LegJoints } from './joints.ts';
import { armShapes, leggingShapes, legShapes } from './limbs.ts';
import * as muscles from './muscles.ts';
import { drawLegBones, drawPelvis } from './skeleton.ts';
import { drawSpine } from './spine.ts';
import { neckline, neckShape, torsoShape } from './torso.ts';
import type { View } from '../camera/view.ts';

/** What shows through the skin, 0..1 each; muscles that are left out are not seen. */
export interface FigureLook {
	skeleton: number;
	/** The cartilage of the near hip, in the accent colour. */
	cartilage: number;
	/** The lumbar vertebrae in the warm colour: the low back hollows. */
	hollow: number;
	/** All vertebrae in green: the spine lengthens. */
	long: number;
	muscles: Partial<Record<NamedMuscle, MuscleLook>>;
}

/** Psoas, iliacus and rectus femoris of the near leg; of the far leg, whose inner side is seen, the
 * inner thigh and the hamstrings. */
type NamedMuscle = 'psoas' | 'iliacus' | 'rectusFemoris' | 'adductors' | 'hamstrings';

export const plainLook: FigureLook = { skeleton: 0, cartilage: 0, hollow: 0, long: 0, muscles: {} };

/** The colours of the clothes, of the far leg's clothes and of the hair. */
interface Dress {
	fabric: string;
	far: string;
	hair: string;
}

const everyday: Dress = { fabric: '#C6D3D3', far: '#AABBBD', hair: '#8A6A55' };

interface Tones {
	skin: string;
	fabric: string;
}

/** A figure from its right side: far limbs, trunk and near leg as one body, what shows through the
 * skin. Bones and muscles are seen through everything, the near arm included. */
export function drawFigure(
	joints: FigureJoints,
	look: FigureLook,
	view: View,
	dress: Dress = everyday
): string {
	const { hair } = dress;
	const near: Tones = { skin: palette.skin, fabric: dress.fabric };
	const far: Tones = { skin: palette.skinFar, fabric: dress.far };
	return [
		silhouette(inColor(armShapes(joints.farArm), far.skin), view),
		silhouette(dressedLeg(joints.far, far), view),
		drawHem(joints.far, view),
		fade(look.skeleton, drawLegBones(joints.far, view, palette.boneFar)),
		silhouette(inColor([placeAll(joints.head, face.knotOutline)], hair), view),
		silhouette(dressedBody(joints, near), view),
		drawHem(joints.near, view),
		stroke(neckline(joints), view, { width: line.detail * 0.8 }),
		drawFace(joints, view, hair),
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

function dressedBody(joints: FigureJoints, near: Tones): Shape[] {
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
	const drawn = (name: NamedMuscle, side: muscles.Side, count: number) => {
		const muscle = look.muscles[name];
		return muscle ? fibres(muscles[name](joints, side), view, { count, look: muscle }) : '';
	};
	const trunk = drawSpine(joints, view, look) + drawPelvis(joints, view, look.cartilage);
	return [
		drawn('adductors', 'far', 8),
		drawn('hamstrings', 'far', 5),
		fade(look.skeleton, trunk),
		drawn('iliacus', 'near', 6),
		drawn('psoas', 'near', 6),
		fade(look.skeleton, drawLegBones(joints.near, view)),
		drawn('rectusFemoris', 'near', 4)
	].join('');
}

function drawFace(joints: FigureJoints, view: View, hair: string): string {
	const on = (points: readonly Point[]) => placeAll(joints.head, points);
	const fine = { width: line.detail * 0.8 };
	return [
		bone(on(face.hairOutline), view, { fill: hair }),
		stroke(on(face.earLine), view, fine),
		stroke(on(face.eyeLine), view, fine),
		stroke(on(face.browLine), view, fine),
		stroke(on(face.mouthLine), view, fine)
	].join('');
}

function drawNearArm(arm: ArmJoints, view: View): string {
	return (
		silhouette(inColor(armShapes(arm), palette.skin), view) +
		fade(
			1 - arm.handFlat,
			fingerLines(arm.hand)
				.map((crease) => stroke(crease, view, { width: line.detail * 0.7 }))
				.join('')
		)
	);
}
