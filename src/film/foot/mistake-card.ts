import { drawCard } from '../camera/card.ts';
import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { backArrow, jamMarks } from './marks.ts';
import { footPlate } from './plate.ts';
import type { FootPose } from './rig.ts';
import type { FootView } from './view.ts';

const size = { width: 290, height: 216 };
const floorBelowTop = 186;

interface FootMistake {
	pose: FootPose;
	words: string;
	/** Whether the heel is pulled back too hard. */
	isPulled: boolean;
}

/** The common mistake of a foot in a small picture beside the good form: the same plate, its front
 * jammed. `corner` is the upper left one, `shown` 0..1. */
export function drawFootMistake(
	corner: Point,
	shown: number,
	{ pose, words, isPulled }: FootMistake
): string {
	const floorY = corner.y + floorBelowTop;
	const view: FootView = { x: corner.x + 94, y: floorY - 1, scale: 0.7 };
	const frame = { pose, view };
	const card = { id: 'foot-mistake', corner, size, floorY, isRight: false, words };
	return drawCard(card, shown, () =>
		[
			footPlate(frame, {
				skin: 1,
				ankle: 1,
				heelBone: 1,
				achilles: 1,
				front: 1,
				tendons: isPulled ? 1 : 0,
				leg: 0,
				calf: 1,
				hamstrings: 0
			}),
			isPulled ? backArrow(frame, 1, palette.warm) : '',
			jamMarks(frame, 1)
		].join('')
	);
}

/** Where the picture stands: at the upper right. */
export const mistakeCorner = point(930, 60);
