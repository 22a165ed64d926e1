import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { acrossTheFoot, innerCurve, outerCurve } from '#film/foot/curves.ts';
import { heelGlow, landmarks } from '#film/foot/marks.ts';
import { footPlate } from '#film/foot/plate.ts';
import { footAtRest } from '#film/foot/rig.ts';
import { onPicture, type FootFrame } from '#film/foot/view.ts';
import { heelFromBehind } from '#film/leg-behind/heel.ts';

/** Where the picture beside the figure is. */
export const corner = point(720, 130);
export const size = { width: 500, height: 470 };
const floorY = 566;

/** The foot as it stands; it gives as the curves give. */
export function footAt(moment: Moment): FootFrame {
	const gives = moment.ramp('spring', 'give', 0.8) - moment.ramp('spring', 'spring', 0.9);
	const empty = moment.ramp('forward', 'toes', 1.2) - moment.ramp('back', 'come', 1.2);
	return {
		pose: { ...footAtRest, flow: 0.9 * gives, taut: 0.7 * empty, press: 0.4 * empty },
		view: { x: 776, y: floorY, scale: 1.5 }
	};
}

/** Beside the figure: the foot with its curves, later where its weight is. */
export function drawFootCard(moment: Moment): string {
	const shown = moment.presence({ phrase: 'foot' }, { phrase: 'back', word: 'heels' }, 0.6);
	return drawCard({ id: 'foot-card', corner, size, floorY: floorY + 2 }, shown, () => {
		const frame = footAt(moment);
		return (
			footPlate(frame, {
				skin: 1,
				ankle: 1,
				heelBone: 1,
				achilles: 1,
				front: 1,
				tendons: moment.ramp('forward', 'toes', 0.8),
				leg: 0,
				calf: 0.5,
				hamstrings: 0
			}) +
			drawCurves(moment, frame) +
			drawLoad(moment, frame)
		);
	});
}

function drawCurves(moment: Moment, frame: FootFrame): string {
	const shown = moment.presence({ phrase: 'arches' }, { phrase: 'spring' }, 0.6);
	return fade(
		shown,
		outerCurve(frame, moment.ramp('arches', 'outer', 0.9)) +
			innerCurve(frame, moment.ramp('arches', 'inner', 0.9)) +
			acrossTheFoot(point(1096, 300), 1.75, {
				slice: moment.ramp('arches', 'across', 0.5),
				curve: moment.ramp('arches', 'across', 1.1)
			})
	);
}

/** The heel lights up with its partner; then the weight presses on the ball of the foot. */
function drawLoad(moment: Moment, frame: FootFrame): string {
	const partner = moment.presence({ phrase: 'heel' }, { phrase: 'deep' }, 0.7);
	const pressed = moment.presence({ phrase: 'forward', word: 'over' }, { phrase: 'hollow' }, 0.6);
	const ball = landmarks.ballOfTheFoot(frame);
	const down = [point(ball.x + 4, ball.y - 150), point(ball.x + 4, ball.y - 40)];
	const heel = onPicture(point(36, 30), frame.view);
	return (
		heelGlow(frame, { opacity: 0.45 * partner, colour: palette.accent }) +
		heelGlow(frame, { opacity: 0.75 * pressed, colour: palette.paper }) +
		fade(
			pressed,
			arrow(down, moment.ramp('forward', 'over', 0.9), {
				stroke: palette.warm,
				'stroke-width': 7
			}) +
				arrow(
					[point(heel.x - 28, heel.y + 10), point(heel.x - 28, heel.y - 70)],
					moment.ramp('forward', 'empty', 0.9),
					{ stroke: palette.warm }
				)
		)
	);
}

/** The heel from behind, as it widens. */
export function drawHeelCard(moment: Moment): string {
	const first = moment.presence({ phrase: 'back', word: 'gently' }, { phrase: 'centre' }, 0.7);
	const again = moment.presence({ phrase: 'widen' }, { phrase: 'notice', word: 'it' }, 0.7);
	const breaths =
		0.5 - 0.5 * Math.cos((Math.max(0, moment.since('widen', 'let')) / 3.4) * 2 * Math.PI);
	const isAgain = again > 0;
	const wide = isAgain ? breaths : moment.ramp('back', 'widen', 1.8);
	const arrows = isAgain ? moment.ramp('widen', 'heels', 1) : moment.ramp('back', 'widen', 1.4);
	return drawCard(
		{ id: 'heel-card', corner, size, floorY: floorY + 2 },
		Math.max(first, again),
		() => heelFromBehind({ middle: point(970, floorY), scale: 2.35, wide, arrows })
	);
}

/** The heel bone in that card. */
export const heelBehind = point(970, floorY - 2.35 * 36);
