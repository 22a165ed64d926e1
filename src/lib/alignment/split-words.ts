import { splitUnspaced } from '#lib/transcript/words/unspaced-scripts.ts';

/** A word of a phrase, with the signs that belong to it, and its place in UTF-16 units. */
export interface PhraseWord {
	text: string;
	from: number;
	to: number;
}

/**
 * The words of a phrase as they are shown, also of scripts without spaces. What holds no letter or
 * digit, such as a dash, is not spoken and stays with the word before it, or the first one after.
 */
export function splitWords(phrase: string): PhraseWord[] {
	const words: PhraseWord[] = [];
	let opening: number | undefined;
	for (const { 0: piece, index } of phrase.matchAll(/\S+/g)) {
		let from = index;
		for (const part of splitUnspaced(piece)) {
			const to = from + part.length;
			const isSpoken = /[\p{L}\p{N}]/u.test(part);
			const before = words.at(-1);
			if (isSpoken) {
				const start = opening ?? from;
				words.push({ text: phrase.slice(start, to), from: start, to });
				opening = undefined;
			} else if (before) {
				before.to = to;
				before.text = phrase.slice(before.from, to);
			} else opening ??= from;
			from = to;
		}
	}
	return words;
}
