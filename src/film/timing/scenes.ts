import { fade } from '../drawing/svg.ts';
import { sceneTitle } from '../drawing/title.ts';
import { clamp01 } from '../easing.ts';
import type { Moment } from '../moment.ts';

/** A scene and the phrase it comes with. */
export interface SceneChange {
	from: string;
	draw: (moment: Moment) => string;
}

/** The scene of a moment. One goes before the next one comes: two bodies over each other are a
 * muddle. The change takes a second, half of it before the phrase. */
export function drawScenes(moment: Moment, scenes: readonly SceneChange[]): string {
	return scenes
		.map(({ from, draw }, index) => {
			const next = scenes[index + 1];
			const coming = index === 0 ? 1 : clamp01(2 * change(moment, from) - 1);
			const leaving = next ? clamp01(1 - 2 * change(moment, next.from)) : 1;
			const shown = coming * leaving;
			return shown > 0.004 ? fade(shown, draw(moment)) : '';
		})
		.join('');
}

function change(moment: Moment, phrase: string): number {
	return clamp01(moment.since(phrase) + 0.5);
}

/** Titles by the phrase each begins with; it stays until the next one's. An empty one is none. */
export function drawSceneTitles(
	moment: Moment,
	titles: readonly (readonly [phrase: string, title: string])[]
): string {
	return titles
		.map(([phrase, title], index) => {
			if (title === '') return '';
			const next = titles[index + 1];
			const end = next ? moment.ramp(next[0], undefined, 0.5) : 0;
			return sceneTitle(title, moment.ramp(phrase, undefined, 0.8) * (1 - end));
		})
		.join('');
}
