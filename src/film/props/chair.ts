import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { path } from '../drawing/svg.ts';
import { closedCurve, polyline } from '../drawing/curve.ts';
import { lineFactor } from '../figure/ink.ts';
import { sittingHeights } from '../figure/poses/sitting.ts';
import { allToPicture, toPicture, type View } from '../camera/view.ts';

const wood = '#D9C3A5';
const woodFar = '#C9B08F';

/** The floor of a room, across the picture. */
export function drawFloor(view: View): string {
	const { y } = toPicture(view, point(0, 0));
	return path(`M0,${y + 2}H1280`, {
		stroke: palette.ink,
		'stroke-width': line.detail * lineFactor(view)
	});
}

/** A chair from the side whose seat begins at `backX`, centimetres, and runs forward 44. */
export function drawChair(view: View, backX: number): string {
	const { seat } = sittingHeights;
	const at = (x: number, y: number) => point(backX + x, y);
	return [
		plank([at(6, 0), at(7, seat - 3), at(10, seat - 3), at(9, 0)], view, woodFar),
		plank([at(37, 0), at(35, seat - 3), at(38, seat - 3), at(40, 0)], view, woodFar),
		plank(
			[at(-1, 0), at(2.5, seat - 2), at(-4, 88), at(-0.5, 88), at(6, seat - 2), at(2.5, 0)],
			view
		),
		plank([at(41, 0), at(39, seat - 2), at(42.5, seat - 2), at(44.5, 0)], view),
		plank([at(0, seat - 4), at(0, seat), at(44, seat), at(44, seat - 4)], view),
		cushion(at(-4.4, 64), view)
	].join('');
}

/** A desk from `fromX` to `toX` with an open computer on it. */
export function drawDesk(view: View, fromX: number, toX: number): string {
	const top = sittingHeights.desk;
	return [
		plank(
			[point(toX - 9, 0), point(toX - 8, top - 3), point(toX - 4, top - 3), point(toX - 5, 0)],
			view,
			woodFar
		),
		plank(
			[point(fromX, top - 3.4), point(fromX, top), point(toX, top), point(toX, top - 3.4)],
			view
		),
		plank(
			[
				point(fromX + 10, top),
				point(fromX + 10, top + 1.5),
				point(fromX + 37, top + 1.5),
				point(fromX + 37, top)
			],
			view,
			'#AEB6B8'
		),
		plank(
			[
				point(fromX + 36, top + 1.5),
				point(fromX + 44, top + 26),
				point(fromX + 45.2, top + 26),
				point(fromX + 37.6, top + 1.5)
			],
			view,
			'#AEB6B8'
		)
	].join('');
}

/** A piece with straight edges and corners rounded by its line. */
export function plank(corners: readonly Point[], view: View, fill: string = wood): string {
	return path(`${polyline(allToPicture(view, corners))}Z`, {
		fill,
		stroke: palette.ink,
		'stroke-width': line.detail * 0.9 * lineFactor(view)
	});
}

function cushion(middle: Point, view: View): string {
	const { x, y } = middle;
	const outline = [
		point(x - 1, y + 20),
		point(x + 3, y + 20),
		point(x + 4.6, y + 8),
		point(x + 6, y - 4),
		point(x + 2, y - 5)
	];
	return path(closedCurve(allToPicture(view, outline)), {
		fill: palette.accentSoft,
		stroke: palette.ink,
		'stroke-width': line.detail * 0.9 * lineFactor(view)
	});
}
