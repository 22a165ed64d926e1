import { arrow } from '#film/drawing/arrow.ts';
import { closedCurve } from '#film/drawing/curve.ts';
import { palette } from '#film/drawing/palette.ts';
import { add, point, scale, type Point } from '#film/drawing/point.ts';
import { fade, path } from '#film/drawing/svg.ts';
import { easeOut } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { femur } from '#film/figure/bones.ts';
import { frontThighPoint } from '#film/figure/front-thigh.ts';
import { place, placeAll } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';
import { countDots, filledInTurn } from '#film/marks/count-dots.ts';

interface Scene {
	moment: Moment;
	joints: FigureJoints;
	view: View;
}

/** The thigh bone filled with the accent colour while it is named. */
export function drawThighGlow(moment: Moment, joints: FigureJoints, view: View): string {
	const shown = moment.presence({ phrase: 'largest', word: 'thigh' }, { phrase: 'drop' }, 0.8);
	const bone = closedCurve(allToPicture(view, placeAll(joints.near.thigh, femur)));
	return fade(0.34 * shown, path(bone, { fill: palette.accent }));
}

/** What is drawn over the figure to say what to see: weight, grip, rest. */
export function drawMarks(scene: Scene): string {
	return [drawWeight(scene), drawLifted(scene), drawSettling(scene), drawRings(scene)].join('');
}

/** Arrows that fall from the thigh bone: its weight. */
function drawWeight({ moment, joints, view }: Scene): string {
	const falls = (phrase: string, word: string) =>
		moment.presence({ phrase, word }, { phrase }, 0.6);
	const fall = (along: number, phrase: string, word: string, colour: string) => {
		const from = place(joints.near.thigh, point(-1.8, -along));
		const down = [add(from, point(2.4, -3)), add(from, point(2.4, -12))];
		return fade(
			falls(phrase, word),
			arrow(allToPicture(view, down), moment.ramp(phrase, word, 1.1), { stroke: colour })
		);
	};
	return [16, 26].map((along) => fall(along, 'drop', 'weight', palette.accent)).join('');
}

/** The ball stands up from the back of its socket. */
function drawLifted({ moment, joints, view }: Scene): string {
	const shown = moment.presence({ phrase: 'lift', word: 'up' }, { phrase: 'hair' }, 0.5);
	const { origin } = joints.pelvis;
	const up = [point(origin.x - 6.6, origin.y - 2), point(origin.x - 6.6, origin.y + 8)];
	const badge = moment.presence({ phrase: 'grip', word: 'grips' }, { phrase: 'hair' });
	return (
		fade(
			shown,
			arrow(allToPicture(view, up), moment.ramp('lift', 'up', 1), { stroke: palette.warm }) +
				emptyBack(joints, view)
		) + verdict(point(88, 160), false, badge)
	);
}

/** The room behind the ball that should not be there, as a warm arc. */
function emptyBack({ pelvis }: FigureJoints, view: View): string {
	const arc = Array.from({ length: 11 }, (_, step) => {
		const radians = ((205 + 13 * step) * Math.PI) / 180;
		return add(pelvis.origin, scale(point(Math.cos(radians), Math.sin(radians)), 3));
	});
	return path(closedCurve(allToPicture(view, [...arc, ...[...arc].reverse()])), {
		stroke: palette.warm,
		'stroke-width': 7
	});
}

/** The ball goes down into its socket. */
function drawSettling({ moment, joints, view }: Scene): string {
	const { origin } = joints.pelvis;
	const shown = moment.presence(
		{ phrase: 'settle', word: 'let' },
		{ phrase: 'settle', word: 'down' },
		0.4
	);
	const down = [point(origin.x - 6.6, origin.y + 8), point(origin.x - 6.6, origin.y - 2)];
	const progress = moment.ramp('settle', 'let', 1.2);
	const badge = moment.presence({ phrase: 'soften', word: 'soft' }, { phrase: 'settle' }, 0.4);
	return (
		fade(shown, arrow(allToPicture(view, down), progress, { stroke: palette.good })) +
		verdict(point(88, 160), true, badge)
	);
}

function drawRings({ moment, joints, view }: Scene): string {
	const here = (at: Point, phrase: string, word: string, colour?: string) =>
		ring(toPicture(view, at), moment.since(phrase, word), colour);
	const hip = landmarks['femoral-head'](joints, 'near');
	const front = frontThighPoint(joints);
	return [
		here(front, 'feel', 'thighs'),
		here(hip, 'feel', 'hips'),
		here(front, 'grip', 'grips', palette.warm),
		here(hip, 'hang', 'hip', palette.warm),
		here(hip, 'settle', 'socket', palette.good),
		here(hip, 'breaths', 'weight'),
		breathDots(moment)
	].join('');
}

/** Ten breaths, filled one after another. */
function breathDots(moment: Moment): string {
	const shown = moment.presence({ phrase: 'try', word: 'ten' }, { phrase: 'breaths' }, 0.4);
	const filled = filledInTurn(10, moment.since('try', 'ten'), 2.4).map(easeOut);
	return fade(shown, countDots(filled, { gap: 34, radius: 10 }));
}
