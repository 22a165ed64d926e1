import { closedCurve, openCurve } from '../drawing/curve.ts';
import { limb } from '../drawing/limb.ts';
import { line, palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { element, fade, group, path } from '../drawing/svg.ts';
import { midlineX } from './bones.ts';
import { mirror, type Pen } from './pen.ts';
import { turned } from './thigh-turning.ts';

/** Somebody on the back, seen from above, from the waist to the shins, in the hip's millimetres. */
const outer = points(
	'66,470 61,400 55,330 50,262 51,210 57,168 68,125 81,84 93,42 101,0 104,-42 104,-90 101,-150 93,-220 81,-300 67,-370 57,-420 53,-462 57,-520 59,-570 54,-660'
);
const inner = points(
	'-48,-660 -56,-560 -55,-510 -50,-465 -56,-425 -64,-375 -74,-300 -81,-220 -85,-150 -86,-110 -88,-90'
);
/** How far the skin of the thigh lies in front of the thigh bone's axis. */
const skinDepth = 26;

export function drawBodyFromAbove(pen: Pen, degrees: number): string {
	const rolled = (p: Point) =>
		p.y < -120 ? turned(p, skinDepth * Math.min(1, (-120 - p.y) / 120), degrees) : p;
	const half = [...outer, ...inner].map(rolled);
	const all = [...pen.all(half), ...mirror(pen).all(half.slice(0, -1)).reverse()];
	return path(closedCurve(all), {
		fill: palette.skin,
		stroke: '#B99C82',
		'stroke-width': pen.width(3)
	});
}

/** The roller that lies across under both knees. */
export function drawRollerAcross(pen: Pen): string {
	const from = pen.at({ x: midlineX - 330, y: -404 });
	const [width, height] = [660 * pen.scale, 150 * pen.scale];
	const rings = [0.12, 0.3, 0.5, 0.7, 0.88].map((share) => {
		const x = from.x + width * share;
		return `M${x},${from.y}q${-14 * pen.scale},${height / 2} 0,${height}`;
	});
	return (
		element('rect', {
			...from,
			width,
			height,
			rx: 30 * pen.scale,
			fill: palette.accentSoft,
			stroke: palette.ink,
			'stroke-width': pen.width(line.outline)
		}) + path(rings.join(''), { stroke: palette.accent, 'stroke-width': 2.4, opacity: 0.7 })
	);
}

interface Part {
	centres: string;
	radii: readonly number[];
}

/** A left hand whose heel lies on the front of the thigh, the fingers toward the knee. */
const hand: readonly Part[] = [
	{ centres: '118,420 150,300 160,190 146,80 112,-40', radii: [42, 38, 35, 32, 24] },
	{ centres: '112,-40 92,-84 70,-132 58,-160', radii: [24, 33, 37, 30] },
	{ centres: '72,-94 48,-116 26,-142 16,-164', radii: [16, 13, 11, 8] },
	{ centres: '44,-140 32,-184 23,-222 19,-246', radii: [11, 11, 10, 8] },
	{ centres: '58,-150 50,-198 43,-240 39,-264', radii: [11, 11, 10, 8] },
	{ centres: '72,-150 69,-196 64,-236 61,-258', radii: [11, 10.5, 9.5, 7.5] },
	{ centres: '85,-142 87,-182 85,-214 82,-234', radii: [10, 9.5, 8.5, 7] }
];

/** The hand, carried along as the thigh turns; `away` 0..1 lifts it off and out of the picture. */
export function drawGuidingHand(
	pen: Pen,
	{ degrees, opacity, away }: { degrees: number; opacity: number; away: number }
): string {
	const slide = -86 * Math.sin((degrees * Math.PI) / 180);
	const lift = (p: Point) => {
		const share = Math.min(1, Math.max(0, (300 - p.y) / 340));
		return pen.at({ x: p.x + 150 * away + slide * share, y: p.y + 60 * away });
	};
	const shapes = hand.map(({ centres, radii }) =>
		limb(
			points(centres).map(lift),
			radii.map((radius) => radius * pen.scale)
		)
	);
	const ink = { stroke: '#8C6B55', 'stroke-width': pen.width(5) };
	const gaps = ['40,-158 32,-200 29,-236', '56,-162 55,-206 51,-246', '74,-158 75,-196 72,-226'];
	return fade(
		opacity,
		group(
			{},
			shapes.map((d) => path(d, ink)).join(''),
			shapes.map((d) => path(d, { fill: '#E3C4A8' })).join(''),
			path(gaps.map((gap) => openCurve(points(gap).map(lift))).join(''), {
				stroke: '#8C6B55',
				'stroke-width': pen.width(2.4)
			})
		)
	);
}

/** Where the heel of that palm rests. */
export const palmHeel: Point = { x: 92, y: -80 };
