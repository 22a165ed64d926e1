import type { Cue } from './cue.ts';
import type { TimedWord } from './read-timed-word.ts';

const LONGEST_CHARACTERS = 84;
const LONGEST_SECONDS = 7;
const PAUSE_SECONDS = 0.8;
/** A sentence shorter than this goes on in the same line. */
const SHORT_CHARACTERS = 24;

/**
 * Groups words to lines of a transcript: a new one begins with another speaker, after a pause, after
 * a sentence, and where a line would pass 84 characters or 7 seconds.
 */
export function groupWords(words: readonly TimedWord[]): Cue[] {
	const cues: Cue[] = [];
	for (const word of words) {
		const cue = cues.at(-1);
		const last = cue?.words?.at(-1);
		if (word.isPunctuation) {
			if (!cue || !last) continue;
			cue.text += word.text;
			last.text += word.text;
			last.to += word.text.length;
		} else if (!cue || !last || beginsLine(word, cue, last)) {
			cues.push(newLine(`c${cues.length + 1}`, word));
		} else {
			const from = cue.text.length + 1;
			cue.text += ` ${word.text}`;
			cue.words?.push(place(word, from));
			cue.endSeconds = Math.max(cue.endSeconds, word.endSeconds);
		}
	}
	return cues;
}

function beginsLine(word: TimedWord, cue: Cue, last: { endSeconds: number }): boolean {
	const endsSentence = /[.!?…。！？]["'”’)]?$/.test(cue.text);
	return (
		word.speaker !== cue.speaker ||
		word.startSeconds < cue.startSeconds ||
		word.startSeconds - last.endSeconds >= PAUSE_SECONDS ||
		(endsSentence && cue.text.length >= SHORT_CHARACTERS) ||
		cue.text.length + 1 + word.text.length > LONGEST_CHARACTERS ||
		word.endSeconds - cue.startSeconds > LONGEST_SECONDS
	);
}

function newLine(id: string, word: TimedWord): Cue {
	return {
		id,
		startSeconds: word.startSeconds,
		endSeconds: word.endSeconds,
		...(word.speaker === undefined ? {} : { speaker: word.speaker }),
		text: word.text,
		words: [place(word, 0)]
	};
}

function place({ text, startSeconds, endSeconds }: TimedWord, from: number) {
	return { startSeconds, endSeconds, text, from, to: from + text.length };
}
