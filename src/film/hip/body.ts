import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { limb } from '../drawing/limb.ts';
import { palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { fade, group, path } from '../drawing/svg.ts';
import { mirror, type Pen } from './pen.ts';

/** Half of the body from the waist to the middle of the thigh, from the front, in the hip's
 * millimetres: down the flank and thigh, up the inner thigh. */
const flank = points(
	'70,430 62,360 54,300 50,250 51,210 57,168 68,125 81,84 93,42 101,0 104,-42 104,-90 101,-150 95,-220 87,-300 78,-380 70,-460'
);
const innerThigh = points('-68,-460 -74,-380 -78,-300 -82,-220 -85,-150 -86,-110 -88,-90');

/** The crease at the top of the leg, from the front spine of the pelvis to the inner thigh. */
const crease = points('54,64 42,38 23,9 -3,-18 -33,-41 -66,-58');

/** The body around the bones. */
export function drawBody(pen: Pen, opacity: number): string {
	const other = mirror(pen);
	const left = [...flank, ...innerThigh];
	const outline = closedCurve([...pen.all(left), ...other.all(left.slice(0, -1)).reverse()]);
	const thin = { stroke: '#B99C82', 'stroke-width': pen.width(3) };
	const navel = path(openCurve(pen.all(points('-88,176 -86.5,168 -88,160'))), thin);
	return fade(opacity, path(outline, { fill: palette.skin, ...thin }) + navel);
}

/** The crease, drawing itself. */
export function drawCrease(pen: Pen, progress: number, attributes = {}): string {
	return drawnLine(pen.all(crease), progress, {
		stroke: palette.accent,
		'stroke-width': 6,
		...attributes
	});
}

interface Part {
	centres: string;
	radii: readonly number[];
}

/** The back of a left hand that lies along the crease, and its arm. */
const hand: readonly Part[] = [
	{ centres: '112,440 148,330 174,244 176,196 150,150 112,104', radii: [46, 40, 35, 34, 31, 22] },
	{ centres: '112,104 88,76 62,48 40,24', radii: [23, 31, 38, 33] },
	{ centres: '90,92 66,92 40,84 22,74', radii: [14, 12.5, 10.5, 8.5] },
	{ centres: '28,50 8,32 -14,14 -30,1', radii: [11, 10.5, 9.5, 8] },
	{ centres: '34,33 12,12 -12,-9 -32,-26', radii: [11, 10.5, 9.5, 8] },
	{ centres: '44,18 24,-4 2,-25 -16,-41', radii: [11, 10, 9, 7.5] },
	{ centres: '57,6 42,-12 26,-30 14,-44', radii: [10, 9, 8, 6.5] }
];

/** The hand on the crease; `away` 0..1 lifts it off and out of the picture. */
export function drawHand(pen: Pen, opacity: number, away: number): string {
	const lift = (p: Point) => pen.at({ x: p.x + 90 * away, y: p.y + 40 * away });
	const shapes = hand.map(({ centres, radii }) =>
		limb(
			points(centres).map(lift),
			radii.map((radius) => radius * pen.scale)
		)
	);
	const ink = { stroke: '#8C6B55', 'stroke-width': pen.width(5) };
	const strokes = shapes.map((d) => path(d, ink)).join('');
	const fills = shapes.map((d) => path(d, { fill: '#E3C4A8' })).join('');
	const gaps = ['30,40 8,21 -14,3', '38,25 18,4 -4,-16', '50,11 33,-8 15,-26'].map((gap) =>
		openCurve(points(gap).map(lift))
	);
	const between = path(gaps.join(''), { stroke: '#8C6B55', 'stroke-width': pen.width(2.4) });
	return fade(opacity, group({}, strokes, fills, between));
}
