import { clamp01, easeInOut, mix } from '../easing.ts';
import type { Place } from '../film.ts';
import type { Moment } from '../moment.ts';

/** From a place in the narration (`phrase` or `phrase:word`), or from the film's `start`, a number
 * goes to a value within some seconds. */
export type Key = readonly [at: string, value: number, seconds: number];

/** What a number does through a film: it begins at 0 and follows the keys, which stand in the order
 * of their times; a key that comes before the last one has arrived takes over from there. */
export function follow(keys: readonly Key[], moment: Moment): number {
	return keys.reduce((value, [at, target, seconds]) => {
		return mix(value, target, rampFrom(at, moment, seconds));
	}, 0);
}

/** The same for many numbers at once. */
export function followAll<Name extends string>(
	tracks: Readonly<Record<Name, readonly Key[]>>,
	moment: Moment
): Record<Name, number> {
	const entries = Object.entries<readonly Key[]>(tracks);
	return Object.fromEntries(entries.map(([name, keys]) => [name, follow(keys, moment)])) as Record<
		Name,
		number
	>;
}

/** 0 until the place, then eased to 1 over some seconds. */
export function rampFrom(at: string, moment: Moment, seconds: number): number {
	if (at === 'start') return easeInOut(clamp01(moment.seconds / seconds));
	const { phrase, word } = placeOf(at);
	return moment.ramp(phrase, word, seconds);
}

/** Reads `phrase` or `phrase:word`. */
export function placeOf(text: string): Place {
	const [phrase = '', word] = text.split(':');
	return word === undefined ? { phrase } : { phrase, word };
}
