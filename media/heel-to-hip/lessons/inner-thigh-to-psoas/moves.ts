import type { Moment } from '#film/moment.ts';
import type { BridgeShape } from '#film/figure/poses/bridge.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { createPen, type Pen } from '#film/hip/pen.ts';
import { lookAt, zoom, type View } from '#film/camera/view.ts';

/** How far both thighs are turned inward in the front view, in degrees. */
export const turn = 2;

const whole = lookAt({ x: -88, y: -60 }, 0.87);
/** The left hip, and the way from there to the spine. */
const hip = lookAt({ x: -128, y: -20 }, 1.7);
const upper = lookAt({ x: -88, y: 112 }, 1.42);

/** The pen for the left side of the body in the front view. */
export function penAt(moment: Moment): Pen {
	const toHip = zoom(whole, hip, moment.ramp('begin', undefined, 2.2));
	const toSpine = zoom(toHip, upper, moment.ramp('rise', 'rises', 2.6));
	return createPen(zoom(toSpine, whole, moment.ramp('below', undefined, 2.2)));
}

export const floating: BridgeShape = { lift: 0.85, arch: 0 };
export const hollowed: BridgeShape = { lift: 1, arch: 1 };

const moves: readonly Move<BridgeShape>[] = [
	{ at: { phrase: 'up', word: 'tailbone' }, seconds: 2.8, to: { lift: 0.85 } },
	{ at: { phrase: 'wrong', word: 'belly' }, seconds: 1.8, to: hollowed },
	{ at: { phrase: 'long', word: 'lower' }, seconds: 2, to: { lift: 0.7, arch: 0 } },
	{ at: { phrase: 'down', word: 'roll' }, seconds: 2.6, to: { lift: 0 } },
	{ at: { phrase: 'try', word: 'three' }, seconds: 1.6, to: { lift: 0.6 } },
	{ at: { phrase: 'try', word: 'easy' }, seconds: 1.4, to: { lift: 0 } }
];

/** How the figure lies or lifts at a moment. */
export function bridgeAt(moment: Moment): BridgeShape {
	return moved(moment, { lift: 0, arch: 0 }, moves);
}

const bodyView: View = { scale: 6.7, x: 620, y: 590 };
const legsView: View = { scale: 8.4, x: 470, y: 600 };
const hipView: View = { scale: 13, x: 560, y: 620 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'seated' }, delaySeconds: -0.3, seconds: 2, to: hipView },
	{ at: { phrase: 'ready' }, delaySeconds: -0.4, seconds: 2, to: bodyView }
];

export function viewAt(moment: Moment): View {
	return moved(moment, legsView, cameraMoves);
}

/** The view of the figure over the roller, always whole. */
export const rollerView: View = { scale: 6.7, x: 620, y: 590 };
