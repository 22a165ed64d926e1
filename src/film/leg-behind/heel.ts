import { closedCurve, openCurve } from '../drawing/curve.ts';
import { arrow } from '../drawing/arrow.ts';
import { line, palette } from '../drawing/palette.ts';
import { between, point, points, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { fade, path } from '../drawing/svg.ts';

/* A right heel from behind, in millimetres: x from the middle of the heel toward the outer side (to
 * the right), y up from the floor. */

const skin = points(
	'-34,190 -31,150 -31,120 -34,100 -36,86 -34,74 -31,62 -31,46 -33,30 -32,14 -25,3 -10,0.5 8,0.5 ' +
		'22,1 33,5 37,15 37,30 34,46 34,58 37,68 38,80 36,94 33,112 32,140 34,190'
);
const beyond = [
	points('28,3 44,1 58,2 64,7 60,15 50,22 40,30 30,34'),
	points('-26,3 -36,2 -42,6 -41,14 -37,24 -28,31')
];
const heelBone = points(
	'-15,58 -4,61 8,61 17,57 20,48 19,36 21,24 16,14 6,10 -6,10 -15,14 -19,24 -17,36 -19,48'
);
const heelShade = [
	points('-9,20 -4,32 -6,46'),
	points('2,17 5,30 4,46'),
	points('11,20 13,32 11,44')
];
const tendon = {
	inner: points('-12,186 -9,150 -8,115 -10,80 -13,48'),
	outer: points('13,186 9,150 8,115 10,80 14,48')
};

interface HeelBehind {
	/** The middle of the heel on the floor, in pixels of the picture. */
	middle: Point;
	/** Pixels for a millimetre. */
	scale: number;
	/** How far the heel has spread on the floor, 0..1; drawn larger than life. */
	wide: number;
	/** How much of the arrows to both sides is seen. */
	arrows: number;
}

/** The heel from behind: its cushion spreads to both sides, the bone stays in the middle. */
export function heelFromBehind({ middle, scale, wide, arrows }: HeelBehind): string {
	const at = (place: Point) => point(middle.x + place.x * scale, middle.y - place.y * scale);
	const spread = ({ x, y }: Point) => at(point(x * (1 + 0.24 * wide * low(y)), y));
	const fibres = Array.from({ length: 5 }, (_, index) =>
		openCurve(
			tendon.inner.map((from, row) => at(between(from, tendon.outer[row] ?? from, index / 4)))
		)
	);
	const far = beyond.map((part) =>
		path(closedCurve(part.map(at)), {
			fill: palette.skinFar,
			stroke: palette.inkSoft,
			'stroke-width': line.detail
		})
	);
	const arrowTo = (side: number) =>
		arrow([at(point(side * 28, 12)), at(point(side * 74, 12))], arrows, { stroke: palette.good });
	return [
		...far,
		shadedShape({
			id: 'heel-behind',
			d: closedCurve(skin.map(spread)),
			fill: palette.skin,
			shade: palette.skinFar
		}),
		path(closedCurve(heelBone.map(at)), {
			fill: palette.bone,
			stroke: palette.ink,
			'stroke-width': line.detail * 1.2
		}),
		path(heelShade.map((stroke) => openCurve(stroke.map(at))).join(''), {
			stroke: '#D8C49C',
			'stroke-width': line.hatch
		}),
		path(fibres.join(''), { stroke: palette.inkSoft, 'stroke-width': 2 }),
		fade(Math.min(1, arrows * 3), arrowTo(-1) + arrowTo(1))
	].join('');
}

/** 1 on the floor, next to nothing above the heel's cushion. */
function low(height: number): number {
	return Math.exp(-((height / 34) ** 2));
}
