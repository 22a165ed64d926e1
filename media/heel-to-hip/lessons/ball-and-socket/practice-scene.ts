import { palette } from '#film/drawing/palette.ts';
import { circle, fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawBody, drawCrease, drawHand } from '#film/hip/body.ts';
import { headRadius, seated } from '#film/hip/bones.ts';
import { drawHipFront } from '#film/hip/front.ts';
import { drawQuadriceps } from '#film/hip/muscles.ts';
import { lookAt } from '#film/camera/view.ts';
import { createPen, mirror } from '#film/hip/pen.ts';

/** What to try: both hands in the creases, both hips seated. */
export function drawPracticeScene(moment: Moment): string {
	const pen = createPen(lookAt({ x: -195, y: 4 }, 1.2));
	const sides = [pen, mirror(pen)];
	const away = 1 - moment.ramp('try', 'hand', 1.4);
	const softness = moment.ramp('breathe', 'soften', 2.4);
	const glow = moment.ramp('notice', 'leg', 1.6);
	const each = (draw: (side: typeof pen) => string) => sides.map(draw).join('');
	return (
		drawBody(pen, 1) +
		drawHipFront(pen, { femur: seated, surroundings: 1, cartilage: 1 }) +
		each((side) => drawQuadriceps(side, 1 - 0.6 * softness, 0.8 * (1 - softness))) +
		each((side) =>
			fade(
				glow,
				circle(side.at({ x: 0, y: 0 }), headRadius * side.scale, {
					fill: palette.accent,
					'fill-opacity': 0.35,
					stroke: palette.accent,
					'stroke-width': 4
				})
			)
		) +
		fade(
			1 - moment.ramp('notice', undefined, 1.2),
			each((side) => drawCrease(side, moment.ramp('try', undefined, 1.2), { stroke: palette.good }))
		) +
		each((side) => drawHand(side, (1 - away) * (1 - moment.ramp('notice', undefined, 1.2)), away))
	);
}
