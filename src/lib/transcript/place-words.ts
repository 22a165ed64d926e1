import type { Word } from './cue.ts';

/** A stretch of text that begins to be spoken at a time. */
export interface TimedRun {
	text: string;
	startSeconds: number;
}

/**
 * Joins timed stretches to a cue's plain text, with single spaces, and finds each one's place in it.
 * A stretch ends where the next begins, the last one at `endSeconds`; a blank one is a pause.
 */
export function placeWords(
	runs: readonly TimedRun[],
	endSeconds: number
): { text: string; words: Word[] } {
	let text = '';
	let hasGap = false;
	const words: Word[] = [];
	for (const [index, run] of runs.entries()) {
		const spoken = run.text.replace(/\s+/g, ' ');
		const trimmed = spoken.trim();
		if (trimmed === '') {
			hasGap ||= spoken !== '';
			continue;
		}
		if (text !== '' && (hasGap || spoken.startsWith(' '))) text += ' ';
		words.push({
			startSeconds: run.startSeconds,
			endSeconds: runs[index + 1]?.startSeconds ?? endSeconds,
			text: trimmed,
			from: text.length,
			to: text.length + trimmed.length
		});
		text += trimmed;
		hasGap = spoken.endsWith(' ');
	}
	return { text, words };
}
