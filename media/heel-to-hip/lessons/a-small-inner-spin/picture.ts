import { fade } from '#film/drawing/svg.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import { drawVerdicts, type Verdict } from '#film/marks/verdict.ts';
import type { Moment } from '#film/moment.ts';
import { drawCartilage, drawHipBone } from '#film/hip/front.ts';
import { mirror, type Pen } from '#film/hip/pen.ts';
import { drawSpineFront } from '#film/hip/lower-spine.ts';
import { drawBodyFromAbove, drawGuidingHand, drawRollerAcross } from '#film/hip/thigh-above.ts';
import { drawInnerThigh } from '#film/hip/inner-thigh.ts';
import { drawTurningThigh } from '#film/hip/thigh-turning.ts';
import { drawBallCard } from './cards.ts';
import { drawMarks } from './marks.ts';
import { legsAt, nearness, penAt, type Legs } from './moves.ts';
import { drawComparison } from './windows.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';

/** The whole frame at a moment. */
export function drawSpin(moment: Moment): string {
	const over = easeInOut(clamp01((moment.since('try') + 0.7) / 0.5));
	const compared = moment.ramp('small', undefined, 0.6) * (1 - over);
	return [
		fade(1 - compared, drawScene(moment)),
		drawComparison(moment, compared),
		drawBallCard(moment),
		drawTitles(moment)
	].join('');
}

function drawScene(moment: Moment): string {
	const pen = penAt(moment);
	const legs = legsAt(moment);
	const bones = moment.ramp('above', undefined, 1.4);
	const muscles = moment.ramp('inner', 'inner', 1.2);
	const around = 1 - nearness(moment);
	const palms = 0.62 + 0.38 * (1 - bones);
	return [
		fade(around, drawRollerAcross(pen) + drawBodyFromAbove(pen, legs.turn)),
		fade(bones, drawInside(pen, legs, { muscles, around })),
		drawMarks(moment, pen, legs),
		...[pen, mirror(pen)].map((side) =>
			drawGuidingHand(side, {
				degrees: legs.turn,
				opacity: palms * Math.min(1, 2 * legs.hands),
				away: 1 - legs.hands
			})
		)
	].join('');
}

/** Bones and inner thigh of the left leg, and how much is seen of its inner thigh and of what is
 * around: the spine and the other leg. */
export function drawInside(
	pen: Pen,
	{ turn, awake }: Legs,
	{ muscles, around }: { muscles: number; around: number }
): string {
	const leg = (side: Pen) =>
		drawHipBone(side) +
		drawCartilage(side) +
		drawInnerThigh(side, { degrees: turn, opacity: muscles, strength: awake }) +
		drawTurningThigh(side, turn);
	return fade(around, drawSpineFront(pen, 3) + leg(mirror(pen))) + leg(pen);
}

const titles = [
	['lie', 'A small inner spin'],
	['bump', 'A small bump'],
	['palms', 'A tiny turn'],
	['much', 'Small is enough'],
	['try', 'Try it']
] as const;

const verdicts: readonly Verdict[] = [
	[true, 'straight', 'straight', 'wake'],
	[false, 'much', 'far', 'pinch']
];

function drawTitles(moment: Moment): string {
	return [drawTitlesInTurn(moment, titles), drawVerdicts(moment, verdicts)].join('');
}
