import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawChair, drawFloor } from '#film/props/chair.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import {
	flowForwardArrow,
	hamstringFibres,
	hardTendons,
	heelBackArrow
} from '#film/figure/heel-signs.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { pelvisTilt, turnArrow } from '#film/figure/marks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { sittingTall, solveSitting } from '#film/figure/poses/sitting.ts';
import { chairView, sittingAt } from './moves.ts';
import { toPicture, type View } from '#film/camera/view.ts';

/** On the chair: the muscle, the pelvis that rolls, the heel, and what is too much. */
export function drawSittingScene(moment: Moment): string {
	const joints = sittingAt(moment);
	const view = chairView(moment);
	const look = {
		...plainLook,
		skeleton: moment.ramp('bones', undefined, 1),
		hollow: moment.presence({ phrase: 'sag', word: 'lower' }, { phrase: 'sag' }, 0.7)
	};
	return [
		drawFloor(view),
		drawChair(view, chairBackX),
		drawFigure(joints, look, view),
		drawHamstrings(moment),
		drawMarks(moment),
		drawFootCards(moment)
	].join('');
}

const chairBackX = -27;

/** They are laid along the thigh from the sit bone down; asleep they pale, awake they fill again. */
function drawHamstrings(moment: Moment): string {
	const [joints, view] = [sittingAt(moment), chairView(moment)];
	const asleep = 0.7 * moment.ramp('sag', 'sleep', 0.8);
	const laid = {
		opacity: moment.ramp('run', 'hamstrings', 0.4) * (1 - asleep),
		grown: moment.ramp('run', 'run', 3.4),
		isDownward: true
	};
	const awake = {
		opacity: moment.ramp('wake', 'hamstrings', 0.4),
		grown: moment.ramp('wake', 'hamstrings', 2.4)
	};
	return hamstringFibres(joints, view, laid) + hamstringFibres(joints, view, awake);
}

function drawMarks(moment: Moment): string {
	const [joints, view] = [sittingAt(moment), chairView(moment)];
	const at = (phrase: string, word: string, until: string, fadeSeconds = 0.5) =>
		moment.presence({ phrase, word }, { phrase: until }, fadeSeconds);
	const roll = turnArrow(joints, view, {
		from: 62,
		to: 128,
		radius: 21,
		progress: moment.ramp('sag', 'rolls', 1.4),
		color: palette.warm
	});
	const heel = (reach: number, from: [string, string], color: string = palette.good) =>
		heelBackArrow(joints.near, view, { progress: moment.ramp(...from, 1.4), reach, color });
	const badge = point(88, 160);
	const here = (phrase: string, word: string, color?: string) =>
		ring(toPicture(view, landmarks['sit-bone'](joints)), moment.since(phrase, word), color);
	return [
		fade(at('sag', 'rolls', 'sag'), roll),
		fade(
			at('tall', 'front', 'draw'),
			flowForwardArrow(joints.near, view, { progress: moment.ramp('tall', 'front', 1.3) })
		),
		fade(at('draw', 'heel', 'steady'), heel(17, ['draw', 'heel'])),
		fade(at('steady', 'hold', 'steady'), pelvisTilt(joints, view, palette.good)),
		ring(toPicture(view, landmarks['heel-bone'](joints, 'near')), moment.since('feel', 'heels')),
		here('bones', 'sit'),
		here('wake', 'sit', palette.good),
		verdict(badge, false, at('sag', 'rolls', 'sag')),
		verdict(badge, true, at('draw', 'heel', 'steady'))
	].join('');
}

/** Too hard beside enough. */
function drawFootCards(moment: Moment): string {
	const hard = moment.presence({ phrase: 'hard', word: 'toes' }, { phrase: 'hard' }, 0.5);
	const enough = moment.presence({ phrase: 'hard', word: 'less' }, { phrase: 'hard' }, 0.5);
	return footCard('foot-hard', 68, hard, false) + footCard('foot-enough', 340, enough, true);
}

function footCard(id: string, top: number, shown: number, isRight: boolean): string {
	const corner = point(930, top);
	const view: View = { scale: 7.2, x: 1080 - 44 * 7.2, y: top + 178 };
	const joints = solveSitting({ ...sittingTall, toesLift: isRight ? 0 : 15 });
	const color = isRight ? palette.good : palette.warm;
	const words = isRight ? 'Toes long: enough' : 'Toes up: too hard';
	const card = {
		id,
		corner,
		size: { width: 290, height: 206 },
		floorY: top + 179,
		isRight,
		words
	};
	return drawCard(
		card,
		shown,
		() =>
			drawFigure(joints, { ...plainLook, skeleton: 1 }, view) +
			(isRight ? '' : hardTendons(joints.near, view)) +
			heelBackArrow(joints.near, view, { progress: 1, reach: 7.4, color })
	);
}
