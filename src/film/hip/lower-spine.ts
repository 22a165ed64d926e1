import { closedCurve, openCurve } from '../drawing/curve.ts';
import { line, palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { circle, path } from '../drawing/svg.ts';
import { lumbarHalf, midlineX, sacralForamina, sacralLines, sacrumHalf } from './bones.ts';
import { mirror, type Pen } from './pen.ts';

/** L5 to L1 and T12 from the front, in the hip's millimetres: the lower edge, the height and half the
 * width of each body. Lumbar bodies are some 35 mm high and 50 mm wide, smaller going up. */
export const lowerVertebrae = [
	{ name: 'L5', bottom: 115.5, height: 35.5, half: 26 },
	{ name: 'L4', bottom: 156, height: 34, half: 25 },
	{ name: 'L3', bottom: 195, height: 33, half: 24 },
	{ name: 'L2', bottom: 233, height: 32, half: 23 },
	{ name: 'L1', bottom: 269.5, height: 31, half: 22 },
	{ name: 'T12', bottom: 305, height: 29, half: 21 }
] as const;
type Vertebra = (typeof lowerVertebrae)[number];

/** The lowest vertebra, from which the others are drawn. */
const model = lowerVertebrae[0];

/** How far the side processes reach from the body's edge; the last thoracic vertebra has ribs instead. */
const sideProcess = points('-4,24 8,25 20,23 23,19 20,15 8,14 -4,13');

/** Sacrum and tailbone, and as many vertebrae above them as asked for (0 to 6). */
export function drawSpineFront(pen: Pen, count: number): string {
	const drawn = lowerVertebrae.slice(0, count);
	return (
		drawn.map((vertebra) => drawDisc(pen, vertebra)).join('') +
		drawSacrum(pen) +
		drawn.map((vertebra) => drawVertebra(pen, vertebra)).join('')
	);
}

/** The side of a vertebra's body, on the pen's side, at a share of its height. */
export function vertebraSide({ bottom, height, half }: Vertebra, share: number): Point {
	return { x: midlineX + half - 1.5, y: bottom + height * share };
}

function drawVertebra(pen: Pen, vertebra: Vertebra): string {
	const { name, bottom, height, half } = vertebra;
	const sized = lumbarHalf.map(({ x, y }) => ({
		x: midlineX + ((x - midlineX) * half) / model.half,
		y: bottom + ((y - model.bottom) * height) / model.height
	}));
	const process = sideProcess.map(({ x, y }) => ({
		x: midlineX + half + (name === 'T12' ? 0.5 : 1) * x,
		y: bottom + y * (height / model.height)
	}));
	const detail = { stroke: palette.ink, 'stroke-width': pen.width(line.detail) };
	const processes = [pen, mirror(pen)].map((side) =>
		path(closedCurve(side.all(process)), { fill: palette.boneFar, ...detail })
	);
	return (
		processes.join('') +
		shadedShape({
			id: `vertebra-${name}`,
			d: bothSides(pen, sized),
			depth: 4 * pen.scale,
			outline: pen.width(3.2)
		})
	);
}

/** The disc below a vertebra. */
function drawDisc(pen: Pen, { bottom, half }: Vertebra): string {
	const outline = points(
		`${midlineX},${bottom + 3} ${midlineX + half - 2},${bottom + 3} ${midlineX + half},${bottom - 2} ` +
			`${midlineX + half - 2},${bottom - 7} ${midlineX},${bottom - 7}`
	);
	return path(bothSides(pen, outline), {
		fill: palette.accentSoft,
		stroke: palette.ink,
		'stroke-width': pen.width(2)
	});
}

function drawSacrum(pen: Pen): string {
	const hole = { fill: palette.boneShade, stroke: palette.ink, 'stroke-width': pen.width(2) };
	const ridge = { stroke: palette.boneShade, 'stroke-width': pen.width(3) };
	const sides = [pen, mirror(pen)].map(
		(side) =>
			sacralLines.map((pair) => path(openCurve(side.all(pair)), ridge)).join('') +
			sacralForamina.map((p) => circle(side.at(p), 3.1 * pen.scale, hole)).join('')
	);
	const shape = shadedShape({
		id: 'sacrum',
		d: bothSides(pen, sacrumHalf),
		depth: 4 * pen.scale,
		outline: pen.width(3.2)
	});
	return shape + sides.join('');
}

/** A closed outline of a half and its mirror image. */
function bothSides(pen: Pen, half: readonly Point[]): string {
	return closedCurve([...pen.all(half), ...mirror(pen).all(half.slice(1, -1)).reverse()]);
}
