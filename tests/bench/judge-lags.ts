import { percentile, type Figure } from './figure.ts';
import type { BenchWord, Reached, Way } from './follow-words.ts';

export interface Play {
	rate: number;
	fromSeconds: number;
	untilSeconds: number;
	reached: Reached[];
}

export interface Seek {
	/** The word it went to. */
	key: string;
	seekedMs: number;
	reached: Reached[];
}

/** How late, in milliseconds of the wall's clock, one way came to words, and how many it left out. */
interface Lags {
	way: Way;
	lagsMs: number[];
	skipped: number;
}

/** At the start of a play everything is being set up, at its end a word may still be on its way. */
const START_SECONDS = 1;
const END_SECONDS = 0.3;
const GOAL_MS = 5;

export function judgeFollowing(
	words: readonly BenchWord[],
	play: Play,
	ways: readonly Way[]
): Lags[] {
	return ways.map((way) => {
		const due = (way === 'cueline line' ? firstOfLines(words) : words).filter(
			({ startSeconds }) =>
				startSeconds > play.fromSeconds + START_SECONDS &&
				startSeconds < play.untilSeconds - END_SECONDS
		);
		const first = new Map<string, number>();
		for (const reached of play.reached) {
			if (reached.way !== way || first.has(reached.key)) continue;
			first.set(reached.key, reached.mediaSeconds);
		}
		const lagsMs = due.flatMap(({ key, startSeconds }) => {
			const mediaSeconds = first.get(key);
			if (mediaSeconds === undefined) return [];
			return [(Math.abs(mediaSeconds - startSeconds) * 1000) / play.rate];
		});
		return { way, lagsMs, skipped: due.length - lagsMs.length };
	});
}

/** From the end of each seek until the word it went to is shown; 0 where it was shown before. */
export function judgeSeeks(
	words: readonly BenchWord[],
	seeks: readonly Seek[],
	ways: readonly Way[]
): Lags[] {
	return ways.map((way) => {
		const lines = new Map(words.map(({ key }) => [key, lineOf(key)]));
		const lagsMs = seeks.flatMap(({ key, seekedMs, reached }) => {
			const wanted = way === 'cueline line' ? lines.get(key) : key;
			const hit = reached.find((one) => one.way === way && one.key === wanted);
			return hit === undefined ? [] : [Math.max(0, hit.atMs - seekedMs)];
		});
		return { way, lagsMs, skipped: seeks.length - lagsMs.length };
	});
}

/** As rows of the table; Cueline's own have goals. */
export function tellFollowing(what: string, lags: readonly Lags[]): Figure[] {
	return lags.map(({ way, lagsMs, skipped }) => {
		const isOurs = way.startsWith('cueline');
		const [middle, worst] = [50, 100].map((share) => percentile(lagsMs, share).toFixed(1));
		const count = `${skipped} of ${lagsMs.length + skipped} skipped`;
		return {
			what: `following, ${what}: ${way}, lag p95`,
			value: isOurs && skipped > 0 ? Infinity : percentile(lagsMs, 95),
			unit: 'ms',
			goal: isOurs ? { under: GOAL_MS } : undefined,
			note: `median ${middle}, worst ${worst}; ${count}`
		};
	});
}

function firstOfLines(words: readonly BenchWord[]): BenchWord[] {
	return words
		.filter(({ key }, index) => lineOf(key) !== lineOf(words[index - 1]?.key ?? ''))
		.map((word) => ({ ...word, key: lineOf(word.key) }));
}

function lineOf(key: string): string {
	return key.slice(0, key.lastIndexOf(':'));
}
