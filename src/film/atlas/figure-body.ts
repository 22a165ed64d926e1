import { closedCurve, openCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { path } from '../drawing/svg.ts';
import type { Point } from '../drawing/point.ts';
import { body, bone, lines, skinLine, widths } from './ink.ts';
import { mirrored } from './column.ts';
import type { Plane } from './plane.ts';
import * as outlines from './figure-outlines.ts';

type Halves = readonly [Plane, Plane];

/** The skin of the whole body, seen from the front. */
export function bodyFront(halves: Halves): string {
	return skin(halves, outlines.frontFoot) + folds(halves, outlines.foldsFront) + thumbs(halves);
}

/** The skin of the whole body, seen from behind. */
export function bodyBack(halves: Halves): string {
	return (
		skin(halves, outlines.backFoot) +
		folds(halves, [...outlines.foldsBack, ...outlines.littleFinger])
	);
}

/** A quiet face; drawn after the neck's bones, which it covers. */
export function headFront(halves: Halves): string {
	const [right] = halves;
	const lid = { stroke: palette.ink, width: widths.detail };
	return [
		ears(halves),
		bone(right.all(mirrored(outlines.head)), { fill: palette.skin, stroke: skinLine }),
		hair(right, outlines.hairFront),
		...halves.map((plane) => lines(outlines.face.map(plane.all), lid.stroke, lid.width)),
		lines([right.all(outlines.mouth)], lid.stroke, lid.width),
		lines([right.all(outlines.nose)], skinLine, 1.6)
	].join('');
}

/** The head from behind; drawn before the neck's bones. */
export function headBack(halves: Halves): string {
	const [right] = halves;
	return ears(halves) + hair(right, outlines.hairBack);
}

function skin(halves: Halves, foot: readonly Point[]): string {
	const [right] = halves;
	const half = [...outlines.outerSide, ...foot, ...outlines.innerSide];
	const shapes = [closedCurve(right.all(mirrored(half)))];
	return body('skin', shapes);
}

function folds(halves: Halves, each: readonly (readonly Point[])[]): string {
	return halves.map((plane) => lines(each.map(plane.all), '#C9A488', 1.5)).join('');
}

function thumbs(halves: Halves): string {
	return halves
		.map(
			(plane) =>
				path(openCurve(plane.all(outlines.thumb)), {
					fill: palette.skin,
					stroke: skinLine,
					'stroke-width': 1.5
				}) + lines(outlines.fingers.map(plane.all), '#C9A488')
		)
		.join('');
}

function ears(halves: Halves): string {
	return halves
		.map((plane) => bone(plane.all(outlines.ear), { fill: palette.skin, stroke: skinLine }))
		.join('');
}

function hair(right: Plane, half: readonly Point[]): string {
	return bone(right.all(mirrored(half)), {
		fill: '#8A6A55',
		stroke: '#5F4A3C',
		width: widths.skin
	});
}
