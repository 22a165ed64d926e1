import { toPicture, type View } from '../camera/view.ts';
import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, path } from '../drawing/svg.ts';
import { lineFactor } from '../figure/ink.ts';

/** A ball or a roller, seen from its end, in the figure's centimetres. */
export interface Round {
	centre: Point;
	radius: number;
}

/** The ball that carries the calves of somebody who lies with the hips at x = 0. */
export const restingBall: Round = { centre: point(40, 22.5), radius: 22.5 };

export function drawBall(view: View): string {
	return drawRound(view, restingBall, false);
}

/** A ball; or, seen from its end, a roller with its hollow core. */
export function drawRound(view: View, { centre, radius }: Round, isRoller: boolean): string {
	const { x, y } = toPicture(view, centre);
	const r = radius * view.scale;
	const width = line.outline * lineFactor(view);
	const shine = path(
		`M${x - r * 0.62},${y - r * 0.42}A${r * 0.75},${r * 0.75} 0 0 1 ${x - r * 0.1},${y - r * 0.74}`,
		{ stroke: palette.paper, 'stroke-width': 5 * lineFactor(view), opacity: 0.7 }
	);
	const core = circle({ x, y }, r * 0.46, {
		fill: palette.paper,
		stroke: palette.ink,
		'stroke-width': line.detail * lineFactor(view)
	});
	const body = circle({ x, y }, r, {
		fill: palette.accentSoft,
		stroke: palette.ink,
		'stroke-width': width
	});
	return body + (isRoller ? core : shine);
}
