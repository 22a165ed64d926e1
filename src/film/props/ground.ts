import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { element, path } from '../drawing/svg.ts';
import { lineFactor, stroke } from '../figure/ink.ts';
import { toPicture, type View } from '../camera/view.ts';

/** The floor, and a mat on it between two places; the mat's upper side is the figure's floor. */
export function drawMat(view: View, fromX: number, toX: number): string {
	const floor = toPicture(view, point(0, -matThickness)).y + 1;
	const ground = path(`M0,${floor}H1280`, {
		stroke: palette.ink,
		'stroke-width': line.detail * lineFactor(view)
	});
	return ground + slab(view, point(fromX, 0), [toX - fromX, matThickness], palette.accentSoft);
}

const matThickness = 2.2;

/** A blanket folded in three, under a knee at `x`. */
export function drawBlanket(view: View, x: number): string {
	const [width, height] = [25, 2.9];
	const corner = point(x - 14, height);
	const folds = [1, 2].map((fold) =>
		stroke(
			[point(corner.x + 1, (height * fold) / 3), point(corner.x + width, (height * fold) / 3)],
			view,
			{ width: 1.4 }
		)
	);
	return slab(view, corner, [width, height], '#D9C3A5') + folds.join('');
}

function slab(view: View, topLeft: Point, [width, height]: [number, number], fill: string): string {
	const { x, y } = toPicture(view, topLeft);
	const factor = view.scale;
	return element('rect', {
		x,
		y,
		width: width * factor,
		height: height * factor,
		rx: height * factor * 0.45,
		fill,
		stroke: palette.ink,
		'stroke-width': line.detail * 0.9 * lineFactor(view)
	});
}
