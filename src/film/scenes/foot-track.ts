import { mix } from '../easing.ts';
import type { Place } from '../film.ts';
import type { Moment } from '../moment.ts';

/** From a place in the narration (`phrase` or `phrase:word`) a number goes to a value within some
 * seconds. */
export type Key = readonly [at: string, value: number, seconds: number];

/** What a number does through a film: it begins at 0 and follows the keys, which stand in the order
 * of their times; a key that comes before the last one has arrived takes over from there. */
export function follow(keys: readonly Key[], moment: Moment): number {
	return keys.reduce((value, [at, target, seconds]) => {
		const { phrase, word } = placeOf(at);
		return mix(value, target, moment.ramp(phrase, word, seconds));
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

/** Reads `phrase` or `phrase:word`. */
export function placeOf(text: string): Place {
	const [phrase = '', word] = text.split(':');
	return word === undefined ? { phrase } : { phrase, word };
}
