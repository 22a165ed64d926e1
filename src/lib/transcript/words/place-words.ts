import type { Word } from '../cue.ts';

/** A stretch of text that begins to be spoken at a time. */
export interface TimedRun {
	text: string;
	startSeconds: number;
}

/** White space that is not one space. */
const UNTIDY = /\s\s|[^\S ]/;

/**
 * Joins timed stretches to a cue's plain text, with single spaces, and finds each one's place in it.
 * A stretch ends where the next begins, the last one at `endSeconds`; a blank one is a pause.
 */
export function placeWords(
	runs: readonly TimedRun[],
	endSeconds: number
): { text: string; words: Word[] } {
	const parts: string[] = [];
	let length = 0;
	let hasGap = false;
	const words: Word[] = [];
	for (const [index, run] of runs.entries()) {
		const spoken = UNTIDY.test(run.text) ? run.text.replace(/\s+/g, ' ') : run.text;
		const trimmed = spoken.trim();
		if (trimmed === '') {
			hasGap ||= spoken !== '';
			continue;
		}
		if (length > 0 && (hasGap || spoken.startsWith(' '))) {
			parts.push(' ');
			length += 1;
		}
		words.push({
			startSeconds: run.startSeconds,
			endSeconds: runs[index + 1]?.startSeconds ?? endSeconds,
			text: trimmed,
			from: length,
			to: length + trimmed.length
		});
		parts.push(trimmed);
		length += trimmed.length;
		hasGap = spoken.endsWith(' ');
	}
	return { text: parts.join(''), words };
}
