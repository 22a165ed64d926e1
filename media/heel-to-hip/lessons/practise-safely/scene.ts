import { fade } from '#film/drawing/svg.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';

/** A picture and the phrase it comes with. */
export interface Scene {
	from: string;
	draw: (moment: Moment) => string;
}

/** Pictures one after another: each comes shortly before its first word and goes as the next one
 * comes. */
export function drawInTurn(moment: Moment, scenes: readonly Scene[]): string {
	const comings = scenes.map(({ from }, index) =>
		index === 0 ? 1 : easeInOut(clamp01((moment.since(from) + 0.4) / 0.6))
	);
	return scenes
		.map(({ draw }, index) => {
			const shown = Math.min(comings[index] ?? 1, 1 - (comings[index + 1] ?? 0));
			return shown <= 0 ? '' : fade(shown, draw(moment));
		})
		.join('');
}
