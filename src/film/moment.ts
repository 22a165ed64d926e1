import { clamp01, easeInOut, type Ease } from './easing.ts';
import type { Place } from './film.ts';
import { endOf, startOf, type Timeline } from './timeline.ts';

/** One instant of a film, which knows where it stands in the narration. */
export interface Moment {
	readonly seconds: number;
	/** When a phrase, or a word in it, starts: seconds from the film's start. */
	startOf(phrase: string, word?: string): number;
	/** When a phrase, or a word in it, ends. */
	endOf(phrase: string, word?: string): number;
	/** Seconds since a phrase, or a word in it, started; negative before. */
	since(phrase: string, word?: string): number;
	/** 0 until the word starts, then eased to 1 over some seconds. No word: the phrase's start. */
	ramp(phrase: string, word: string | undefined, seconds: number, ease?: Ease): number;
	/** 1 from one place's start to another's end, faded in and out over `fadeSeconds` (0.5); for
	 * things that come and go. The fade out begins at the end. */
	presence(from: Place, until: Place, fadeSeconds?: number): number;
}

/** Asking for a phrase or word the film does not have throws a sentence that names it. */
export function createMoment(timeline: Timeline, seconds: number): Moment {
	const start = (phrase: string, word?: string) => startOf(timeline, toPlace(phrase, word));
	const end = (phrase: string, word?: string) => endOf(timeline, toPlace(phrase, word));
	return {
		seconds,
		startOf: start,
		endOf: end,
		since: (phrase, word) => seconds - start(phrase, word),
		ramp: (phrase, word, rampSeconds, ease = easeInOut) =>
			ease(clamp01((seconds - start(phrase, word)) / rampSeconds)),
		presence: (from, until, fadeSeconds = 0.5) =>
			easeInOut(clamp01((seconds - startOf(timeline, from)) / fadeSeconds)) *
			(1 - easeInOut(clamp01((seconds - endOf(timeline, until)) / fadeSeconds)))
	};
}

function toPlace(phrase: string, word: string | undefined): Place {
	return word === undefined ? { phrase } : { phrase, word };
}
