import { fade } from '../drawing/svg.ts';
import { clamp01 } from '../easing.ts';
import type { Moment } from '../moment.ts';

/** A scene and the phrase it comes with. */
export interface SceneChange {
	from: string;
	draw: (moment: Moment) => string;
}

/** How much is seen of what goes and of what comes, as one scene changes to another: one goes before
 * the other comes. `change` 0..1. */
export const leaving = (change: number): number => clamp01(1 - 2 * change);
export const coming = (change: number): number => clamp01(2 * change - 1);

/** The scene of a moment. One goes before the next one comes: two bodies over each other are a
 * muddle. The change takes a second, half of it before the phrase. */
export function drawScenes(moment: Moment, scenes: readonly SceneChange[]): string {
	return scenes
		.map(({ from, draw }, index) => {
			const next = scenes[index + 1];
			const here = index === 0 ? 1 : coming(change(moment, from));
			const still = next ? leaving(change(moment, next.from)) : 1;
			const shown = here * still;
			return shown > 0.004 ? fade(shown, draw(moment)) : '';
		})
		.join('');
}

function change(moment: Moment, phrase: string): number {
	return clamp01(moment.since(phrase) + 0.5);
}
