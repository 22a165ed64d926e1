import { sceneTitle } from '../drawing/title.ts';
import { clamp01, easeInOut } from '../easing.ts';
import type { Moment } from '../moment.ts';

/** A title and the phrases it stays for, both included. */
interface Title {
	text: string;
	from: string;
	until: string;
}

/** Titles that come and go. */
export function drawTitles(moment: Moment, titles: readonly Title[]): string {
	return titles
		.map(({ text, from, until }) =>
			sceneTitle(text, moment.presence({ phrase: from }, { phrase: until }))
		)
		.join('');
}

/** Seconds a title takes to go. */
const goingSeconds = 0.4;

/** Titles by the phrase each begins with; it is gone when the next one's begins, so that never two
 * lie over each other. An empty one is none. */
export function drawTitlesInTurn(
	moment: Moment,
	titles: readonly (readonly [phrase: string, title: string])[]
): string {
	return titles
		.map(([phrase, title], index) => {
			if (title === '') return '';
			const next = titles[index + 1];
			const end = next ? clamp01(moment.since(next[0]) / goingSeconds + 1) : 0;
			return sceneTitle(title, moment.ramp(phrase, undefined, 0.8) * (1 - easeInOut(end)));
		})
		.join('');
}
