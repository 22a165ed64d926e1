import { clamp01, easeInOut, mix } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import type { FemurPose } from '#film/hip/bones.ts';
import { createPen, type Pen } from '#film/hip/pen.ts';
import { lookAt, zoom, type View } from '#film/camera/view.ts';

const views = {
	body: lookAt({ x: -78, y: 20 }, 1.2),
	hip: lookAt({ x: -50, y: 32 }, 2.3),
	joint: lookAt({ x: 4, y: -6 }, 4),
	besideLens: lookAt({ x: 18, y: -6 }, 4)
} satisfies Record<string, View>;

/** Outward and down: what is drawn is some ten times what happens. */
const drifted = { x: 5.2, y: -1.4 };

/** How many millimetres the ball stands forward, in the window from the side. */
export function forwardShift(moment: Moment): number {
	return 6.5 * (moment.ramp('drift', 'forward', 1.5) - moment.ramp('sink', 'back', 2));
}

/** How the thigh bone stands at a moment of the narration. */
export function femurPose(moment: Moment): FemurPose {
	const away = moment.ramp('drift', 'outward', 1.5) - moment.ramp('sink', 'inward', 2);
	const { loose, jammed } = misfit(moment);
	const rise = 1 - moment.ramp('rises', 'rises', 2.4);
	const x = drifted.x * away + 2.6 * loose - 1.7 * jammed + 55 * rise;
	const y = drifted.y * away - 1.2 * loose + 1.2 * jammed - 105 * rise;
	return { shift: { x, y }, outward: 7 * swing(moment) };
}

/** The pen for the view of this moment. */
export function jointPen(moment: Moment): Pen {
	const toHip = zoom(views.body, views.hip, moment.ramp('socket', 'hand', 2.4));
	const toJoint = zoom(toHip, views.joint, moment.ramp('fit', undefined, 2.4));
	const toSide = zoom(toJoint, views.besideLens, moment.ramp('drift', undefined, 1.6));
	const view = zoom(toSide, views.body, moment.ramp('deeper', undefined, 2.2));
	return createPen({ ...view, y: view.y + view.scale * bounce(moment) });
}

/** How hard the quadriceps works, 0..1. */
export function tension(moment: Moment): number {
	return (
		mix(0.35, 1, moment.ramp('hold', 'hold', 1.6)) * (1 - moment.ramp('soften', 'soften', 2.6))
	);
}

/** How far the ball is shown out of its seat, and pressed into it, each 0..1. */
export function misfit(moment: Moment): { loose: number; jammed: number } {
	return { loose: pulse(moment, 'loose', 0.75), jammed: pulse(moment, 'jammed', 0.75) };
}

/** 0 up to 1 and back, about a word of the phrase "never". */
function pulse(moment: Moment, word: string, seconds: number): number {
	const there = moment.ramp('never', word, seconds * 0.55);
	const back = easeInOut(clamp01((moment.since('never', word) - seconds) / seconds));
	return there * (1 - back);
}

/** The leg swings outward, inward, and comes to rest: -1..1. */
function swing(moment: Moment): number {
	const since = moment.since('pressure', 'turn') + 0.2;
	if (since <= 0 || since >= 2.6) return 0;
	return Math.sin((since / 2.6) * Math.PI * 2) * Math.sin((since / 2.6) * Math.PI) ** 0.6;
}

/** Millimetres the picture dips and rises again as weight lands on the hip at each word. */
function bounce(moment: Moment): number {
	return ['walk', 'run', 'jump'].reduce((sum, word, index) => {
		const since = moment.since('spring', word);
		if (since <= 0 || since > 1.4) return sum;
		return sum + (1.6 + index * 0.7) * Math.sin(since * 9) * Math.exp(-since * 3.6);
	}, 0);
}
