import { footPlate } from '../foot/plate.ts';
import type { FootFrame } from '../foot/view.ts';

export const footSize = [900, 860] as const;
export const footView = { scale: 2.6, x: 130, y: 786 };
const frame: FootFrame = {
	pose: { back: 0, flow: 0, lift: 0, taut: 0, press: 0, tilt: 0 },
	view: footView
};

/** A left foot from its inner side. */
export function drawFoot(): string {
	return footPlate(frame, {
		skin: 1,
		ankle: 1,
		heelBone: 1,
		achilles: 1,
		front: 1,
		tendons: 1,
		leg: 0,
		calf: 1,
		hamstrings: 0
	});
}
