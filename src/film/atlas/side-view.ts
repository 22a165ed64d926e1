import { allToPicture, type View } from '../camera/view.ts';
import { closedCurve, openCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { fade, path } from '../drawing/svg.ts';
import * as bonesOf from '../figure/bones.ts';
import { placeAll } from '../figure/frame.ts';
import { fingerLines } from '../figure/hand.ts';
import * as face from '../figure/head.ts';
import { armShapes, legShapes } from '../figure/limbs.ts';
import { solveStanding, standingEasy } from '../figure/poses/standing.ts';
import { vertebrae } from '../figure/proportions.ts';
import { torsoShape } from '../figure/torso.ts';
import * as outlines from './side-outlines.ts';
import {
	bars,
	body,
	bone,
	bones,
	lines,
	muscle,
	skinLine,
	tendon,
	widths,
	type Flesh
} from './ink.ts';
import { sideChest, sideMuscles } from './side-muscles.ts';

export const sideSize = [640, 1280] as const;
export const sideView: View = { scale: 7, x: 292, y: 1238 };
export const sideJoints = solveStanding({
	...standingEasy,
	sway: 3,
	sink: 0.05,
	handsForward: 0.5
});

const on = (points: readonly Point[]) => allToPicture(sideView, points);

/** The body from its right side, as the films' figure stands. */
export function drawSide(): string {
	const muscles = sideMuscles(sideJoints);
	const draw = (flesh: Flesh) => muscle(seen(flesh));
	return [
		skin(),
		chest(),
		spine(),
		draw(muscles.psoas),
		draw(muscles.iliacus),
		pelvis(),
		legBones(),
		draw(muscles.gluteusMedius),
		...muscles.hamstrings.map(draw),
		...muscles.calf.slice(0, 1).map(draw),
		tendon(seen(muscles.achilles)),
		...muscles.calf.slice(1).map(draw),
		...muscles.quadriceps.map(draw),
		tendon(seen(muscles.kneecapTendon)),
		bone(on(placeAll(sideJoints.near.knee, bonesOf.kneecap)))
	].join('');
}

function seen({ guides, ...rest }: Flesh): Flesh {
	return { guides: guides.map(on), ...rest };
}

function skin(): string {
	const { near, far, nearArm, head } = sideJoints;
	const shapes = (each: readonly Point[][]) => each.map((outline) => closedCurve(on(outline)));
	const fine = (outline: readonly Point[]) => on(placeAll(head, outline));
	return [
		body('far-leg', shapes(legShapes(far)), palette.skinFar),
		body(
			'skin',
			shapes([torsoShape(sideJoints), ...legShapes(near), placeAll(head, face.headOutline)])
		),
		bone(fine(face.hairOutline), { fill: '#8A6A55', stroke: '#5F4A3C', width: widths.skin }),
		lines([face.earLine].map(fine), skinLine, 1.6),
		lines([face.eyeLine, face.browLine, face.mouthLine].map(fine), palette.ink),
		fade(
			0.5,
			body('arm', shapes(armShapes(nearArm))) + lines(fingerLines(nearArm.hand).map(on), '#C9A488')
		)
	].join('');
}

function chest(): string {
	const { ribs, breastbone, dome, centralTendon, domeRays } = sideChest(sideJoints);
	const rim = { stroke: palette.inkSoft, width: widths.detail * 0.8 };
	return (
		path(closedCurve(on(dome)), {
			fill: palette.muscle,
			'fill-opacity': 0.35,
			stroke: palette.muscle,
			'stroke-width': widths.bone
		}) +
		lines(domeRays.map(on), palette.muscle, widths.fibre) +
		path(closedCurve(on(centralTendon)), { fill: '#FBF5EA', 'fill-opacity': 0.75 }) +
		fade(0.55, bars(ribs.map(on), 6, rim) + bars([on(breastbone)], 9, rim))
	);
}

const depths = {
	lumbar: { body: 3.5, process: 3 },
	thoracic: { body: 2.7, process: 2.7 },
	cervical: { body: 1.8, process: 1.8 }
};

function spine(): string {
	const shape = (outline: readonly Point[], part: 'body' | 'process') =>
		vertebrae.flatMap(({ region, height }, index) => {
			const frame = sideJoints.spine[index];
			const depth = depths[region][part];
			return frame
				? [
						on(
							placeAll(
								frame,
								outline.map(({ x, y }) => point(x * depth, y * height))
							)
						)
					]
				: [];
		});
	return [
		bones(shape(bonesOf.spinousProcess, 'process'), { width: widths.detail }),
		bones(shape(bonesOf.vertebralBody, 'body'), { width: widths.detail * 1.2 }),
		bone(on(placeAll(sideJoints.pelvis, bonesOf.tailbone))),
		bone(on(placeAll(sideJoints.pelvis, bonesOf.sacrum)))
	].join('');
}

function pelvis(): string {
	const place = (outline: readonly Point[]) => on(placeAll(sideJoints.pelvis, outline));
	return (
		path(closedCurve(place(bonesOf.hipBone)), {
			fill: palette.bone,
			'fill-opacity': 0.58,
			stroke: palette.ink,
			'stroke-width': widths.bone
		}) +
		bone(place(bonesOf.obturatorForamen), { fill: palette.boneShade, width: widths.detail }) +
		path(openCurve(on(circle(sideJoints.pelvis.origin, bonesOf.socketRadius))), {
			fill: palette.boneShade,
			stroke: palette.ink,
			'stroke-width': widths.detail * 1.3
		})
	);
}

function legBones(): string {
	const { thigh, shank, foot } = sideJoints.near;
	const shaded = (id: string, outline: readonly Point[]) =>
		shadedShape({ id, d: closedCurve(on(outline)), depth: 3.5, outline: widths.bone });
	const footLook = { width: widths.detail * 1.3 };
	const far = { ...footLook, fill: palette.boneFar };
	const [first = [], fifth = []] = outlines.longBones;
	const [bigToe = [], bigToeTip = [], smallToe = []] = outlines.toes;
	const [navicular = [], wedge = [], cuboid = []] = outlines.midfoot;
	const onFoot = (...each: readonly (readonly Point[])[]) =>
		each.map((outline) => on(placeAll(foot, outline)));
	return [
		bones(onFoot(navicular, wedge, first, bigToe, bigToeTip), far),
		bones(onFoot(outlines.talus, cuboid, fifth, smallToe), footLook),
		shaded('heel', placeAll(foot, outlines.heelBone)),
		shaded('tibia', placeAll(shank, bonesOf.tibia)),
		shaded('fibula', placeAll(shank, bonesOf.fibula)),
		bone(on(circle(thigh.origin, bonesOf.headRadius))),
		shaded('femur', placeAll(thigh, outlines.thighBone)),
		lines([on(placeAll(thigh, outlines.trochanterEdge))], palette.hollow, 1.6)
	].join('');
}

function circle(centre: Point, radius: number): Point[] {
	return Array.from({ length: 17 }, (_, step) => {
		const turn = (step / 16) * 2 * Math.PI;
		return point(centre.x + Math.cos(turn) * radius, centre.y + Math.sin(turn) * radius);
	});
}
