import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine, drawnShape } from '../drawing/draw-on.ts';
import { clamp01 } from '../easing.ts';
import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';
import { ankleJoint, footBones, innerAnkle } from './bones.ts';
import { ballOfTheHip, legBones, pelvisOpening } from './leg-bones.ts';
import type { FootBone } from './rig.ts';
import { bodyOutline, outerEdgeOutline, skinCreases } from './skin.ts';
import { achillesTendon, calfMuscle, hamstrings, soleLigament, tendonsOnTop } from './soft.ts';
import { idIn, closeView, lineWidth, onPicture, seen, type FootFrame } from './view.ts';

/** How much of each thing is there, 0 to 1; things draw themselves as they come. */
export interface FootShown {
	/** The outline, then the skin's colour. */
	readonly skin: number;
	/** Shin bones and talus. */
	readonly ankle: number;
	readonly heelBone: number;
	readonly achilles: number;
	/** Everything in front of the ankle. */
	readonly front: number;
	/** The tendons on top of the foot. */
	readonly tendons: number;
	/** The bones above the shank. */
	readonly leg: number;
	readonly calf: number;
	readonly hamstrings: number;
}

const frontBones = [
	'navicular',
	'cuneiform',
	'sesamoid',
	'first-metatarsal',
	'toe-base',
	'toe-tip'
];

/** The plate: skin, bones, tendons and muscles, the farthest first, without marks. */
export function footPlate(frame: FootFrame, shown: FootShown): string {
	const bones = (names: readonly string[], progress: number) =>
		footBones
			.filter(({ name }) => names.includes(name))
			.map((each) => bone(each, frame, progress))
			.join('');
	return [
		skin(frame, shown.skin),
		bones(['fibula'], shown.ankle),
		calfMuscle(frame, shown.calf),
		bones(['cuboid', 'fifth-metatarsal'], shown.front),
		fade(shown.leg, legBones.map((each) => bone(each, frame, 1)).join('') + pelvisDetail(frame)),
		hamstrings(frame, shown.hamstrings),
		soleLigament(frame, shown.front),
		achillesTendon(frame, shown.achilles),
		bones(['calcaneus'], shown.heelBone),
		bones(['talus'], shown.ankle),
		bones(frontBones, shown.front),
		bones(['tibia'], shown.ankle),
		fade(shown.ankle, ankleDetail(frame)),
		tendonsOnTop(frame, shown.tendons)
	].join('');
}

/** The floor with its hatching; `progress` draws it on. */
export function floor({ view }: FootFrame, progress: number): string {
	const y = view.y + 2;
	const middle = view.x + 86 * view.scale;
	const half = 150 + 145 * view.scale;
	const count = Math.floor(half / 31);
	const strokes = Array.from(
		{ length: count },
		(_, index) => `M${middle - half + 44 + index * 62},${y + 10}l-11,14`
	).join('');
	return (
		drawnLine([point(middle - half, y), point(middle + half, y)], progress, {
			'stroke-width': 3.4
		}) + fade(progress, path(strokes, { stroke: '#D9CFBA', 'stroke-width': 2.6 }))
	);
}

/** The body's outline on the picture, for marks that stay inside it. */
export function bodyPath({ pose, view }: FootFrame): string {
	return closedCurve(bodyOutline(pose).map((place) => onPicture(place, view)));
}

/** A bone's outline on the picture. */
export function boneOutline(name: string, frame: FootFrame): Point[] {
	const found = footBones.find((each) => each.name === name);
	if (!found) throw new Error(`The foot has no bone "${name}".`);
	return found.outline.map((place) => seen(place, found.segment, frame));
}

function skin(frame: FootFrame, progress: number): string {
	const { pose, view } = frame;
	const coloured = clamp01((progress - 0.6) / 0.4);
	const stroke = { 'stroke-width': lineWidth(line.outline + 0.3, view) };
	const along = bodyOutline(pose).map((place) => onPicture(place, view));
	const creases = skinCreases(pose)
		.map((crease) => openCurve(crease.map((place) => onPicture(place, view))))
		.join('');
	const outer = closedCurve(outerEdgeOutline(pose).map((place) => onPicture(place, view)));
	const colour = [
		path(outer, {
			fill: palette.skinFar,
			stroke: palette.inkSoft,
			'stroke-width': lineWidth(2.4, view)
		}),
		path(bodyPath(frame), { fill: palette.skin }),
		rim(frame),
		path(creases, { stroke: '#C9A488', 'stroke-width': lineWidth(2.4, view) })
	];
	return (
		fade(coloured, colour.join('')) +
		(progress < 1
			? drawnLine(along, clamp01(progress / 0.7), stroke)
			: path(bodyPath(frame), { stroke: palette.ink, ...stroke }))
	);
}

/** The skin's shade along its edge. */
function rim(frame: FootFrame): string {
	const body = bodyPath(frame);
	const id = idIn(frame.view, 'rim');
	const edge = {
		stroke: palette.skinFar,
		'stroke-width': (34 * frame.view.scale) / closeView.scale
	};
	return (
		element('clipPath', { id }, path(body, {})) +
		element('g', { 'clip-path': `url(#${id})`, opacity: 0.55 }, path(body, edge))
	);
}

function bone({ outline, segment, hatch, isFar }: FootBone, frame: FootFrame, progress: number) {
	if (progress <= 0) return '';
	const project = (place: Point) => seen(place, segment, frame);
	const hatching = hatch.map((stroke) => openCurve(stroke.map(project))).join('');
	return (
		drawnShape(outline.map(project), progress, {
			fill: isFar ? palette.boneFar : palette.bone,
			stroke: isFar ? palette.inkSoft : palette.ink,
			'stroke-width': lineWidth(isFar ? 2.2 : 3.2, frame.view)
		}) +
		fade(
			clamp01((progress - 0.6) / 0.4),
			path(hatching, { stroke: '#D8C49C', 'stroke-width': lineWidth(line.hatch, frame.view) })
		)
	);
}

function ankleDetail(frame: FootFrame): string {
	const tongue = innerAnkle.map((place) => seen(place, 'shank', frame));
	const joint = ankleJoint.map((place) => seen(place, 'talus', frame));
	return (
		path(openCurve(joint), { stroke: palette.accent, 'stroke-width': lineWidth(4, frame.view) }) +
		path(closedCurve(tongue), { fill: palette.bone, 'fill-opacity': 0.5 }) +
		path(openCurve(tongue), {
			stroke: palette.ink,
			'stroke-opacity': 0.5,
			'stroke-width': lineWidth(2.2, frame.view)
		})
	);
}

/** The opening in the pelvis, and the ball of the hip hidden behind the bone. */
function pelvisDetail(frame: FootFrame): string {
	const { view } = frame;
	const opening = pelvisOpening.map((place) => seen(place, 'pelvis', frame));
	return (
		path(closedCurve(opening), {
			fill: palette.skin,
			stroke: palette.ink,
			'stroke-width': lineWidth(2.6, view)
		}) +
		circle(seen(ballOfTheHip.centre, 'trunk', frame), ballOfTheHip.radius * view.scale, {
			fill: 'none',
			stroke: palette.inkSoft,
			'stroke-width': lineWidth(2.4, view),
			'stroke-dasharray': '2 5'
		})
	);
}
