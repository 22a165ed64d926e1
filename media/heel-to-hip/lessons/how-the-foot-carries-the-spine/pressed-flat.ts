import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { verdict } from '#film/marks/verdict.ts';
import { solveStanding } from '#film/figure/poses/standing.ts';
import { spineCurve } from '#film/figure/spine-curves.ts';
import { jointsAt, pressedFlat, viewAt } from './moves.ts';
import { allToPicture, type View } from '#film/camera/view.ts';

const view: View = { scale: 3.25, x: 480, y: 612 };
const flat = solveStanding(pressedFlat);
const regions = ['lumbar', 'thoracic', 'cervical'] as const;

/** The common mistake beside the good form: a spine pressed flat, and one that is long with its
 * curves. */
export function drawPressedFlat(moment: Moment): string {
	const shown = moment.presence({ phrase: 'straight' }, { phrase: 'keep' }, 0.6);
	if (shown <= 0) return '';
	const keeps = moment.ramp('keep', 'curves', 1.2);
	const curves = (color: string, progress: number, isFlat: boolean) =>
		regions
			.map((region) =>
				isFlat
					? spineCurve(flat, view, { region, progress, color })
					: spineCurve(jointsAt(moment), viewAt(moment), { region, progress, color })
			)
			.join('');
	const chest = place(flat.spine[10] ?? flat.pelvis, point(-6, 0));
	const belly = place(flat.spine[2] ?? flat.pelvis, point(21, 0));
	const press = moment.ramp('straight', 'pressed', 0.8);
	const warm = { stroke: palette.warm };
	return fade(
		shown,
		[
			drawFigure(flat, { ...plainLook, skeleton: 1 }, view),
			curves(palette.warm, moment.ramp('straight', 'straighten', 1), true),
			arrow(allToPicture(view, [point(chest.x - 18, chest.y), chest]), press, warm),
			arrow(allToPicture(view, [belly, point(belly.x - 13, belly.y)]), press, warm),
			verdict(point(350, 250), false, moment.ramp('straight', 'straighten', 0.5)),
			curves(palette.good, keeps, false),
			verdict(point(1010, 250), true, moment.ramp('keep', 'curves', 0.5))
		].join('')
	);
}
