import { drawCard } from '#film/camera/card.ts';
import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { element, fade } from '#film/drawing/svg.ts';
import { clamp01 } from '#film/easing.ts';
import { heelGlow, landmarks } from '#film/foot/marks.ts';
import { footPlate } from '#film/foot/plate.ts';
import { ring } from '#film/marks/ring.ts';
import { speechBubble } from '#film/marks/speech-bubble.ts';
import { verdict } from '#film/marks/verdict.ts';
import type { Moment } from '#film/moment.ts';
import { drawOpenBook } from '#film/props/book.ts';
import { corner, footAt, size } from './foot-card.ts';

const below = corner.y + size.height;
const floor = below - 34;

/** The safety note beside the figure: who to ask, what this is, when to stop. */
export function drawSafetyCard(moment: Moment): string {
	return drawTalk(moment) + drawBook(moment) + drawStop(moment);
}

/** One asks, the other answers. */
function drawTalk(moment: Moment): string {
	const shown = moment.presence({ phrase: 'ask' }, { phrase: 'ask' }, 0.5);
	return drawCard({ id: 'talk-card', corner, size, floorY: below + 9 }, shown, () =>
		element(
			'g',
			{ transform: 'translate(970 365) scale(1.5)' },
			speechBubble(point(-48, -66), 'left', moment.since('ask', 'talk')) +
				fade(
					moment.ramp('ask', 'professional', 0.5),
					speechBubble(point(48, 48), 'right', moment.since('ask', 'professional'))
				)
		)
	);
}

/** To learn from, not to be treated by. */
function drawBook(moment: Moment): string {
	const shown = moment.presence({ phrase: 'learn' }, { phrase: 'learn' }, 0.5);
	const book = drawOpenBook(clamp01((moment.since('learn') + 0.2) / 2.2));
	return drawCard({ id: 'book-card', corner, size, floorY: below + 9 }, shown, () =>
		element('g', { transform: 'translate(592 136) scale(0.59)' }, book)
	);
}

/** Something hurts at the heel: that is where to stop. */
function drawStop(moment: Moment): string {
	const shown = moment.presence({ phrase: 'hurts' }, { phrase: 'hurts' }, 0.5);
	return drawCard({ id: 'stop-card', corner, size, floorY: floor + 2 }, shown, () => {
		const frame = footAt(moment);
		const hurts = moment.ramp('hurts', 'hurts', 0.5) - moment.ramp('hurts', 'stop', 1.4);
		const heel = landmarks.heelBone(frame);
		const since = moment.since('hurts', 'hurts');
		return [
			footPlate(frame, {
				skin: 1,
				ankle: 1,
				heelBone: 1,
				achilles: 1,
				front: 1,
				tendons: 0,
				leg: 0,
				calf: 0.5,
				hamstrings: 0
			}),
			heelGlow(frame, { opacity: 0.7 * hurts, colour: palette.warm }),
			ring(heel, since, palette.warm),
			verdict(point(corner.x + size.width - 44, corner.y + 44), false, hurts)
		].join('');
	});
}
