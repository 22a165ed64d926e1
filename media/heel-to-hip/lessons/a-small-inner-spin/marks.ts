import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { points } from '#film/drawing/point.ts';
import { circle, fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { ring } from '#film/marks/ring.ts';
import { drawHardness } from '#film/hip/marks.ts';
import { mirror, type Pen } from '#film/hip/pen.ts';
import { palmHeel } from '#film/hip/thigh-above.ts';
import { innerThighPoint } from '#film/hip/inner-thigh.ts';
import { kneecapAt, lesserTrochanterAt } from '#film/hip/thigh-turning.ts';
import { nearness, type Legs } from './moves.ts';
import { countDots, filledInTurn } from '#film/marks/count-dots.ts';

/** What is drawn over the legs to say what to see: which way they turn, and where. */
export function drawMarks(moment: Moment, pen: Pen, legs: Legs): string {
	const other = fade(1 - nearness(moment), drawSide(moment, mirror(pen), legs));
	return drawSide(moment, pen, legs) + other + breaths(moment);
}

/** Across the front of the thigh, from its outer side to its inner side. */
const across = points('84,-322 48,-340 6,-344 -36,-338 -64,-322');

function drawSide(moment: Moment, pen: Pen, { turn }: Legs): string {
	const along = (from: typeof across, phrase: string, word: string, stroke: string) =>
		fade(
			moment.presence({ phrase, word }, { phrase }, 0.5),
			arrow(pen.all(from), moment.ramp(phrase, word, 1.4), { stroke })
		);
	const here = (at: { x: number; y: number }, phrase: string, word: string, colour?: string) =>
		ring(pen.at(at), moment.since(phrase, word), colour);
	const bump = lesserTrochanterAt(turn);
	const shown = moment.presence({ phrase: 'bump', word: 'small' }, { phrase: 'inner' }, 0.5);
	return [
		along([...across].reverse(), 'out', 'roll', palette.warm),
		along(across, 'spin', 'turn', palette.good),
		along(across, 'much', 'turn', palette.warm),
		along(across, 'guide', 'guide', palette.good),
		fade(
			0.75 * shown,
			circle(pen.at(bump), 7 * pen.scale, { fill: palette.accent, 'fill-opacity': 0.6 })
		),
		drawHardness(
			pen,
			moment.presence({ phrase: 'pinch', word: 'front' }, { phrase: 'pinch' }, 0.5)
		),
		here(innerThighPoint, 'feel', 'inner'),
		here(kneecapAt(turn), 'out', 'kneecaps', palette.warm),
		here(palmHeel, 'palms', 'palms'),
		here(kneecapAt(turn), 'straight', 'kneecaps', palette.good),
		here(bump, 'wake', 'lesser', palette.good),
		here(kneecapAt(turn), 'much', 'knees', palette.warm),
		here(innerThighPoint, 'leave', 'keep', palette.good)
	].join('');
}

/** Five breaths, filled one after another. */
function breaths(moment: Moment): string {
	const shown = moment.presence({ phrase: 'try', word: 'five' }, { phrase: 'guide' }, 0.4);
	const filled = filledInTurn(5, moment.since('try', 'five'), 1.6);
	return fade(shown, countDots(filled, { gap: 36, radius: 11 }));
}
