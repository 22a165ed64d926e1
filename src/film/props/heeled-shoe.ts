import { closedCurve, openCurve } from '../drawing/curve.ts';
import { line, palette } from '../drawing/palette.ts';
import { points, type Point } from '../drawing/point.ts';
import { fade, path } from '../drawing/svg.ts';

/* A shoe with a heel of six and a half centimetres, in the foot's millimetres: x from where the back
 * of a foot stands on the floor, y up from the floor. It fits a foot whose slope is `shoeSlope`. */

/** How far such a shoe raises the foot, in degrees. */
export const shoeSlope = 24;

const leather = '#8C5F68';
const leatherDark = '#6E4751';

/** From the top edge at the back, down the heel cup, along the sole, over the toes, to the throat. */
const upper = points(
	'19,116 14,104 14,88 18,72 26,60 47.5,58 70.5,50 95.2,36 122,21 150,8 176,2 214,1 248,1 266,4 272,11 268,20 ' +
		'254,28 236,35 220,38 208,37 192,26 170,26 146,36 120,52 96.8,70 77.1,84 55.7,96 37.6,106'
);
const topEdge = points(
	'19,116 37.6,106 55.7,96 77.1,84 96.8,70 120,52 146,36 170,26 192,26 208,37 220,38'
);
const heelStem = points(
	'19,66 28,60 47.5,58 68.9,52 64,44 55.7,34 50.8,20 49.2,8 52,0.5 34,0.5 31,10 27,28 22,46'
);
const sole = points(
	'24,64 47.5,61 70.5,53 95.2,39 122,24 150,11 176,4 214,3 250,3 268,6 266,1 248,-2 212,-2 174,-2 148,4 120,17 93.6,32 68.9,46 47.5,54 26,58'
);
/** Inside, where the foot lies: heel, arch and ball. */
const insole = {
	heel: points('28,68 47.5,66 67.2,60 73.8,56'),
	arch: points('78.8,53 98.5,42 122,28 146,16'),
	ball: points('154,13 176,8 198,7 212,7')
};

type Project = (place: Point) => Point;

/** What of the shoe is behind the foot. */
export function shoeBehind(project: Project, factor = 1): string {
	const shape = (outline: readonly Point[]) => closedCurve(outline.map(project));
	return (
		path(shape(heelStem), {
			fill: leatherDark,
			stroke: palette.ink,
			'stroke-width': line.outline * factor
		}) + path(shape(upper), { fill: leatherDark, 'fill-opacity': 0.55 })
	);
}

/** What of the shoe is before the foot; `solid` 0 (only a tint, the foot is seen) to 1. */
export function shoeBefore(project: Project, solid: number, factor = 1): string {
	const shape = (outline: readonly Point[]) => closedCurve(outline.map(project));
	return [
		path(shape(upper), { fill: leather, 'fill-opacity': 0.16 + 0.84 * solid }),
		path(shape(upper), { stroke: palette.ink, 'stroke-width': line.outline * 0.9 * factor }),
		path(shape(sole), {
			fill: leatherDark,
			stroke: palette.ink,
			'stroke-width': line.detail * factor
		}),
		path(openCurve(topEdge.map(project)), {
			stroke: leatherDark,
			'stroke-width': 3.4 * factor,
			opacity: 0.8
		})
	].join('');
}

/** How much each part of the sole carries, 0..1, as a band of light under the foot. */
export function soleLoad(
	project: Project,
	load: { heel: number; arch: number; ball: number },
	color: string
): string {
	const band = (outline: readonly Point[], amount: number) =>
		fade(
			Math.min(1, amount * 3),
			path(openCurve(outline.map(project)), {
				stroke: color,
				'stroke-width': 5 + 13 * amount
			})
		);
	return band(insole.heel, load.heel) + band(insole.arch, load.arch) + band(insole.ball, load.ball);
}
