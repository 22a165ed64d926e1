import { drawInset } from '../camera/inset.ts';
import { lookAt, toPicture } from '../camera/view.ts';
import { closedCurve } from '../drawing/curve.ts';
import { arrow } from '../drawing/arrow.ts';
import { line, palette } from '../drawing/palette.ts';
import { add, points, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';
import { fonts } from '../drawing/title.ts';
import { headRadius, socketRadius } from './bones.ts';

/** The hip from the side, the front to the right, in millimetres from the socket's middle. */
const hipBoneSide = points(
	'50,72 52,79 46,89 30,110 5,127 -22,130 -48,120 -72,103 -88,89 -87,78 -82,67 -66,58 -53,49 -47,38 -48,24 -57,10 -51,2 -47,-8 -51,-23 -53,-40 -49,-62 -38,-79 -24,-84 -10,-77 8,-65 26,-54 44,-49 55,-41 58,-27 53,-14 44,-6 38,5 34,18 36,31 41,40 40,50 37,58 43,65'
);
const foramenSide = points(
	'36,-14 22,-15 6,-27 -12,-40 -22,-54 -18,-65 -6,-66 10,-58 26,-47 40,-36 43,-25'
);
const femurSide = points(
	'-24,6 -13,11 0,8 7,-2 10,-16 11,-34 11,-60 13,-90 15,-150 -13,-150 -14,-90 -17,-60 -23,-42 -30,-26 -31,-8'
);

interface HipLens {
	/** The middle and radius of the round window, in pixels. */
	centre: Point;
	radius: number;
	/** How far the ball has moved forward and down, in millimetres. */
	shift: Point;
	/** 0..1: the window opens. */
	open: number;
	/** 0..1: an arrow forward from the ball (warm), or back (good). */
	forward: number;
	back: number;
}

const scale = 1.8;

/** A round window on the same hip from the side: socket and ball as two circles, one in the other. */
export function drawHipLens(lens: HipLens): string {
	if (lens.open <= 0) return '';
	const view = lookAt({ x: 0, y: -4 }, scale, lens.centre);
	const at = (p: Point) => toPicture(view, p);
	const all = (outline: readonly Point[]) => outline.map(at);
	const radius = lens.radius * (0.86 + 0.14 * lens.open);
	const bone = shadedShape({
		id: 'hip-side',
		d: closedCurve(all(hipBoneSide)) + closedCurve(all(foramenSide)),
		depth: 9,
		outline: 3.2
	});
	const femur = closedCurve(all(femurSide.map((p) => add(p, lens.shift))));
	const middle = at({ x: 0, y: 0 });
	const ball = at(lens.shift);
	const socket =
		circle(middle, socketRadius * scale, {
			fill: palette.boneShade,
			stroke: palette.ink,
			'stroke-width': 3
		}) +
		circle(middle, (socketRadius - 1.8) * scale, {
			fill: 'none',
			stroke: palette.accent,
			'stroke-width': 5
		});
	const head = circle(ball, headRadius * scale, {
		fill: palette.bone,
		stroke: palette.ink,
		'stroke-width': line.outline
	});
	const shaft = path(femur, {
		fill: palette.bone,
		'fill-opacity': 0.62,
		stroke: palette.ink,
		'stroke-opacity': 0.55,
		'stroke-width': 2.6
	});
	const side = (x: number) => at({ x: x + lens.shift.x, y: lens.shift.y });
	const arrows =
		fade(lens.forward, arrow([side(6), side(38)], lens.forward, { stroke: palette.warm })) +
		fade(
			lens.back,
			arrow([at({ x: 66, y: 0 }), at({ x: 34, y: 0 })], lens.back, { stroke: palette.good })
		);
	const inset = drawInset(
		{ id: 'lens', centre: lens.centre, radius },
		bone + socket + head + shaft + arrows,
		{ stroke: palette.ink, 'stroke-width': 3 }
	);
	return fade(lens.open, inset + caption(lens));
}

function caption({ centre, radius }: HipLens): string {
	const text = (x: number, y: number, words: string, anchor: string) =>
		element(
			'text',
			{
				x,
				y,
				'text-anchor': anchor,
				'font-family': fonts.sans,
				'font-size': 23,
				fill: palette.inkSoft
			},
			words
		);
	return (
		text(centre.x, centre.y + radius + 34, 'The same hip from the side', 'middle') +
		text(centre.x + radius - 32, centre.y - 52, 'front', 'end')
	);
}
