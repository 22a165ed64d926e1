import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';
import type { Cue } from '../cue.ts';

/** When what stands at an offset of a line is spoken: its word's start, else the line's. */
export function secondsAt(cue: Cue, offset: number): number {
	return cue.words?.[findWordAt(cue, offset)]?.startSeconds ?? cue.startSeconds;
}

/**
 * The index of the word that stands at an offset of a line's text, or after which it stands (its
 * comma, the space behind it). -1 where the line has no word times, or before its first word.
 */
function findWordAt({ words = [] }: Cue, offset: number): number {
	return findLastAtOrBefore(words, offset, ({ from }) => from);
}
