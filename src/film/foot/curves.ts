import { closedCurve } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { line, palette } from '../drawing/palette.ts';
import { point, points, type Point } from '../drawing/point.ts';
import { fade, path } from '../drawing/svg.ts';
import { onPicture, seen, type FootFrame } from './view.ts';

const curve = { stroke: palette.accent, 'stroke-width': 6 };

/** The curve along the inner edge, under heel bone, navicular and first metatarsal. */
export function innerCurve(frame: FootFrame, progress: number): string {
	return drawnLine(
		innerPlaces.map(([segment, at]) => seen(at, segment, frame)),
		progress,
		curve
	);
}

/** The middle of that curve, on the picture. */
export function middleOfInnerCurve(frame: FootFrame): Point {
	return seen(point(118, 33), 'midfoot', frame);
}

/** The flatter curve along the outer edge, which lies beyond. */
export function outerCurve(frame: FootFrame, progress: number): string {
	const along = points('40,6 66,10 94,14 118,15 144,11 170,4').map((at) =>
		onPicture(at, frame.view)
	);
	return drawnLine(along, progress, { ...curve, stroke: '#7FB4C4' });
}

const innerPlaces = [
	['heel', point(36, 8)],
	['heel', point(58, 17)],
	['midfoot', point(90, 29)],
	['midfoot', point(118, 33)],
	['midfoot', point(144, 29)],
	['forefoot', point(168, 15)],
	['forefoot', point(186, 5)]
] as const;

/** A slice across the middle of a right foot seen from the front, in millimetres from its middle on
 * the floor: the cuboid, low on the outer side, and three wedge bones make the third curve. */
const slice = {
	skin: points(
		'-43,14 -44,26 -39,40 -28,52 -12,61 6,63 24,57 37,45 43,32 44,20 40,13 32,12 20,14 4,13 -12,8 -24,1 -34,0 -41,5'
	),
	bones: [
		points('24,19 35,18 39,28 37,39 29,46 21,44 18,32'),
		points('11,34 15,30 18,44 25,49 20,54 12,56 8,46'),
		points('-3,34 3,32 6,44 9,55 2,59 -6,57 -7,45'),
		points('-33,10 -22,7 -13,15 -9,32 -10,50 -18,54 -29,44 -36,28')
	],
	curve: points('-33,6 -22,5 -13,12 -4,24 6,29 15,26 23,17 33,15')
};

/** That slice; `middle` is its middle on the floor, in pixels. */
export function acrossTheFoot(
	middle: Point,
	scale: number,
	shown: { slice: number; curve: number }
): string {
	const at = (place: Point) => point(middle.x + place.x * scale, middle.y - place.y * scale);
	const bones = slice.bones.map((bone) =>
		path(closedCurve(bone.map(at)), {
			fill: palette.bone,
			stroke: palette.ink,
			'stroke-width': line.detail * 1.1
		})
	);
	const skin = path(closedCurve(slice.skin.map(at)), {
		fill: palette.skin,
		stroke: palette.ink,
		'stroke-width': line.outline * 0.9
	});
	const floor = path(`M${middle.x - 62 * scale},${middle.y + 2}h${124 * scale}`, {
		stroke: palette.ink,
		'stroke-width': line.detail
	});
	return (
		fade(shown.slice, floor + skin + bones.join('')) +
		drawnLine(slice.curve.map(at), shown.curve, curve)
	);
}
