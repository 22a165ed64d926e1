import { closedCurve } from '../drawing/curve.ts';
import { limb } from '../drawing/limb.ts';
import { line, palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { path } from '../drawing/svg.ts';
import { lineFactor } from './ink.ts';
import { toPicture, type View } from '../camera/view.ts';

interface Part {
	centres: string;
	radii: readonly number[];
	fill: string;
}

const fabric = '#C6D3D3';
const fabricFar = '#AABBBD';

/** One side of somebody who sits cross-legged, from the front, in centimetres: x from the middle. */
const side = {
	arm: [
		{ centres: '16.5,61 21.5,50 24.5,37', radii: [5.2, 4.6, 4.2], fill: palette.skin },
		{ centres: '24.5,37 28,26 30,17.5', radii: [4.2, 3.6, 3], fill: palette.skin },
		{ centres: '30,17.5 32,13.5 34,10', radii: [3.2, 4, 2.8], fill: palette.skin }
	],
	thigh: [{ centres: '9,14 23,12 36,9.6', radii: [10, 8.6, 6.4], fill: fabric }],
	shank: [
		{ centres: '35,8 18,7 2,5.6', radii: [6, 5.8, 4.2], fill: fabricFar },
		{ centres: '2,5.6 -7,4.6 -13,3.6', radii: [3.8, 3.8, 3], fill: palette.skinFar }
	]
} satisfies Record<string, readonly Part[]>;
const trunk = points(
	'0,66.5 7,66 15,64.6 19,61 17.4,53 15,44 13.4,35 14.6,25 17.6,15 17,7 0,5 -17,7 -17.6,15 -14.6,25 ' +
		'-13.4,35 -15,44 -17.4,53 -19,61 -15,64.6 -7,66'
);
const neck = points('-4.6,75 4.6,75 5,67.5 7.4,64.6 0,60.6 -7.4,64.6 -5,67.5');
const head = points(
	'0,91.5 6,90 8.8,85 8.6,79 6.6,73.4 2.8,70 -2.8,70 -6.6,73.4 -8.6,79 -8.8,85 -6,90'
);
const hair = points(
	'0,93.4 7,91.6 9.9,85.6 8.8,80 6.6,85.6 0,88 -6.6,85.6 -8.8,80 -9.9,85.6 -7,91.6'
);

/** Somebody who sits cross-legged on the floor, seen from the front; `view.floor` is below the middle. */
export function drawCrossLegged(view: View): string {
	const at = (p: Point, mirrored: 1 | -1) => toPicture(view, { x: p.x * mirrored, y: p.y });
	const limbs = (parts: readonly Part[]) =>
		[1 as const, -1 as const].flatMap((mirrored) =>
			parts.map(({ centres, radii, fill }) => ({
				d: limb(
					points(centres).map((p) => at(p, mirrored)),
					radii.map((radius) => radius * view.scale)
				),
				fill
			}))
		);
	const shape = (outline: readonly Point[], fill: string) => ({
		d: closedCurve(outline.map((p) => at(p, 1))),
		fill
	});
	return [
		joined([shape(trunk, fabric), ...limbs(side.thigh), shape(head, palette.skin)], view),
		joined(limbs(side.shank), view),
		path(shape(neck, palette.skin).d, { fill: palette.skin }),
		joined([shape(hair, '#8A6A55')], view, 0.7),
		joined(limbs(side.arm), view)
	].join('');
}

/** Shapes that make one silhouette: every outline first, then every filling. */
function joined(shapes: readonly { d: string; fill: string }[], view: View, width = 1): string {
	const ink = {
		stroke: palette.ink,
		'stroke-width': line.outline * 1.7 * width * lineFactor(view)
	};
	return [
		...shapes.map(({ d }) => path(d, ink)),
		...shapes.map(({ d, fill }) => path(d, { fill }))
	].join('');
}
