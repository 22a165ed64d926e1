import { circle, fade } from '#film/drawing/svg.ts';
import { palette } from '#film/drawing/palette.ts';
import { ring } from '#film/marks/ring.ts';
import type { Moment } from '#film/moment.ts';
import { drawCartilage, drawHipBone } from '#film/hip/front.ts';
import { mirror, type Pen } from '#film/hip/pen.ts';
import { drawPsoasFront } from '#film/hip/psoas.ts';
import { drawSpineFront, lowerVertebrae, vertebraSide } from '#film/hip/lower-spine.ts';
import { drawBodyFromAbove } from '#film/hip/thigh-above.ts';
import { drawInnerThigh, innerThighPoint } from '#film/hip/inner-thigh.ts';
import { drawTurningThigh, kneecapAt, lesserTrochanterAt } from '#film/hip/thigh-turning.ts';
import { penAt, turn } from './moves.ts';

/** From the front: where the psoas begins, where it goes, and what runs down from there. */
export function drawFront(moment: Moment): string {
	const pen = penAt(moment);
	const sides = [pen, mirror(pen)];
	const each = (draw: (side: Pen) => string) => sides.map(draw).join('');
	const inner = moment.ramp('below', 'inner', 1.4);
	const skin = 1 - 0.72 * moment.ramp('begin', undefined, 1.4);
	return [
		fade(skin, drawBodyFromAbove(pen, turn)),
		fade(moment.ramp('feel', undefined, 1.4), drawBones(each, pen, inner)),
		each((side) =>
			drawPsoasFront(side, {
				degrees: turn,
				opacity: moment.ramp('rise', 'psoas', 0.5),
				grown: 0.16 + 0.84 * moment.ramp('rise', 'rises', 4.6)
			})
		),
		drawMarks(moment, pen, sides)
	].join('');
}

/** What is fastened behind the thigh bone is drawn before it. */
function drawBones(each: (draw: (side: Pen) => string) => string, pen: Pen, inner: number): string {
	return [
		drawSpineFront(pen, 6),
		each((side) => drawHipBone(side) + drawCartilage(side)),
		each((side) => drawInnerThigh(side, { degrees: turn, opacity: inner, strength: 0.8 })),
		each((side) => drawTurningThigh(side, turn))
	].join('');
}

function drawMarks(moment: Moment, pen: Pen, sides: readonly Pen[]): string {
	const bump = lesserTrochanterAt(turn);
	const shown = moment.presence({ phrase: 'begin', word: 'lesser' }, { phrase: 'rise' }, 0.5);
	const dots = sides.map((side) =>
		fade(
			shown,
			circle(side.at(bump), 7 * side.scale, { fill: palette.accent, 'fill-opacity': 0.5 })
		)
	);
	const holds = sides.flatMap((side) =>
		lowerVertebrae.map((vertebra, index) => {
			const on = moment.ramp('hold', 'five', 0.5) * (index < 5 ? 1 : 0);
			const above = moment.ramp('hold', 'above', 0.4) * (index < 5 ? 0 : 1);
			const until = 1 - moment.ramp('below', undefined, 0.8);
			return fade(
				(on + above) * until,
				circle(side.at(vertebraSide(vertebra, 0.5)), pen.width(7), {
					fill: palette.accent,
					stroke: palette.paper,
					'stroke-width': 2
				})
			);
		})
	);
	const rings = sides.map((side) =>
		[
			ring(side.at(kneecapAt(turn)), moment.since('line', 'knee')),
			ring(side.at(innerThighPoint), moment.since('below', 'inner')),
			ring(side.at({ x: -66, y: 210 }), moment.since('line', 'spine'))
		].join('')
	);
	const support = ring(pen.at({ x: -88, y: 190 }), moment.since('feel', 'support'));
	return [...dots, ...holds, ...rings, support].join('');
}
