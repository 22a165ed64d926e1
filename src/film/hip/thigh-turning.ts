import { closedCurve, openCurve } from '../drawing/curve.ts';
import { hatch } from '../drawing/hatch.ts';
import { line, palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { path } from '../drawing/svg.ts';
import { clamp01, mix } from '../easing.ts';
import { femurIn, headRadius, onCircle, onFemur, seated } from './bones.ts';
import type { Pen } from './pen.ts';

/** The whole thigh bone from the front as it turns about its long axis, which runs from the middle of
 * the ball straight down to the middle of the knee. Degrees: positive turns inward.
 *
 * Each point has a depth (millimetres in front of that axis): the neck leans forward to the ball by
 * some 15 degrees (anteversion), so the shaft's upper end lies behind the axis, the lesser trochanter
 * still further behind, and the shaft bows forward on its way to the knee. */
export function turned(p: Point, depth: number, degrees: number): Point {
	const radians = (degrees * Math.PI) / 180;
	return { x: p.x * Math.cos(radians) - depth * Math.sin(radians), y: p.y };
}

/** From the outer side of the shaft round the condyles to its inner side. */
const kneeEnd = points(
	'22,-330 20,-362 26,-390 35,-410 37,-430 27,-445 9,-446 -3,-437 -14,-447 -33,-448 -44,-434 -43,-413 ' +
		'-34,-394 -20,-368 -9,-335'
);
const tibia = points(
	'-45,-457 -20,-454 -4,-451 14,-454 37,-456 39,-468 30,-486 20,-530 17,-660 -17,-660 -20,-530 -33,-488 -46,-470'
);
const fibula = points('30,-482 40,-484 43,-496 37,-520 35,-660 27,-660 27,-520');
const kneecap = points(
	'-3,-396 12,-399 20,-410 17,-424 5,-436 -3,-440 -11,-436 -23,-424 -26,-410 -18,-399'
);
const kneecapDepth = 46;

/** The small bump behind and inside, where psoas and iliacus end. */
const lesserTrochanter: Point = onFemur({ x: 19, y: -62 }, seated);

/** Where the lesser trochanter is on a thigh bone turned so far. */
export function lesserTrochanterAt(degrees: number): Point {
	return turned(lesserTrochanter, depthOf(lesserTrochanter), degrees);
}

/** A point on the rough line behind the shaft, where the inner thigh is fastened. */
export function roughLineAt(y: number, degrees: number): Point {
	const along = onFemur({ x: 40, y }, seated);
	return turned(along, depthOf(along) - 12, degrees);
}

export function kneecapAt(degrees: number): Point {
	return turned({ x: -3, y: -418 }, kneecapDepth, degrees);
}

export function drawTurningThigh(pen: Pen, degrees: number): string {
	const place = (outline: readonly Point[]) =>
		pen.all(outline.map((p) => turned(p, depthOf(p), degrees)));
	const shaded = (name: string, outline: readonly Point[]) =>
		shadedShape({
			id: `${name}-${pen.name}`,
			d: closedCurve(place(outline)),
			depth: 5 * pen.scale,
			outline: pen.width(line.outline)
		});
	const shade = { stroke: palette.boneShade, 'stroke-width': pen.width(line.hatch) };
	const thin = { stroke: palette.ink, 'stroke-width': pen.width(line.detail) };
	const patella = pen.all(kneecap.map((p) => turned(p, kneecapDepth, degrees)));
	return [
		shaded('fibula', fibula),
		shaded('tibia', tibia),
		shaded('thigh', outline),
		hatch(place(points('28,-240 22,-310 18,-360')), place(points('20,-244 13,-310 6,-366')), {
			count: 14,
			attributes: shade
		}),
		path(openCurve(place(femurIn(seated).ridge)), { ...thin, 'stroke-opacity': 0.5 }),
		drawHead(pen, degrees),
		shadedShape({
			id: `kneecap-${pen.name}`,
			d: closedCurve(patella),
			depth: 5 * pen.scale,
			outline: pen.width(line.detail * 1.2)
		})
	].join('');
}

/** The hip's thigh bone, its cut shaft replaced by the end at the knee. */
const outline: readonly Point[] = (() => {
	const upper = femurIn(seated).body;
	const cut = upper.findIndex(({ y }) => y < -400);
	return [...upper.slice(0, cut), ...kneeEnd, ...upper.slice(cut + 2)];
})();

function depthOf({ x, y }: Point): number {
	if (y > -40) return x > 44 ? -18 : mix(0, -11, clamp01(x / 44));
	if (y > -78 && x < 20) return -26;
	if (y > -220) return mix(-11, 4, (-40 - y) / 180);
	return mix(4, 0, clamp01((-220 - y) / 200));
}

/** The ball turns in its seat; the short line is where its cartilage ends at the neck. */
function drawHead(pen: Pen, degrees: number): string {
	const arc = (from: number, to: number) =>
		Array.from({ length: 25 }, (_, step) =>
			pen.at(onCircle(headRadius, from + ((to - from) * step) / 24))
		);
	const neck = { upper: -2 + 0.6 * Math.min(0, degrees), lower: -86 };
	return (
		shadedShape({
			id: `head-${pen.name}`,
			d: closedCurve(arc(0, 345)),
			depth: 6 * pen.scale,
			outline: 0.01
		}) +
		path(openCurve(arc(neck.upper, 360 + neck.lower)), {
			stroke: palette.ink,
			'stroke-width': pen.width(line.outline)
		})
	);
}
