import { foldText } from '#lib/transcript/words/fold-text.ts';
import { isStemmed, stemWord } from '#lib/transcript/words/stem-word.ts';
import { isSpacedBetween } from '#lib/transcript/words/unspaced-scripts.ts';

/** How much a word of a text is what was searched for: the word, an inflection, a longer word. */
export const LIKENESS = { word: 3, inflection: 2, beginning: 1 } as const;

/** Where a text has what was searched for: offsets into it, in UTF-16 units. */
export interface Mark {
	from: number;
	to: number;
}

export interface WordMatch {
	/** By place; none lies in another. */
	marks: Mark[];
	/** For each word searched for, the best `LIKENESS` in this text; 0 where it is not in it. */
	likeness: number[];
	/** Whether the words stand in the text one after the other, as they were typed. */
	isPhrase: boolean;
}

/** Looks in a text; its language, BCP 47, tells whether inflections are known. English without. */
export type Matcher = (text: string, language?: string) => WordMatch;

/** Makes ready for looking in many texts for words as `toSearchWords` answers them. */
export function createMatcher(words: readonly string[]): Matcher {
	const wanted = words.map((word) => foldWord(word));
	return (text, language = 'en') => {
		const hasInflections = isStemmed(language);
		const folded = foldText(text);
		const match: WordMatch = { marks: [], likeness: words.map(() => 0), isPhrase: false };
		let next = 0;
		for (const { 0: token, index } of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
			const found = findIn(token, wanted, hasInflections);
			const { likeness, wordIndex } = found;
			next = wordIndex === next ? next + 1 : Number(wordIndex === 0);
			match.isPhrase ||= words.length > 1 && next === words.length;
			if (wordIndex === -1) continue;
			match.likeness[wordIndex] = Math.max(match.likeness[wordIndex] ?? 0, likeness);
			match.marks.push(folded.toOriginal(index + found.from, index + found.to));
		}
		return match;
	};
}

interface WantedWord {
	text: string;
	stem: string;
	/** Its script parts no words by spaces: it may stand anywhere. */
	isUnspaced: boolean;
}

function foldWord(word: string): WantedWord {
	const { text } = foldText(word);
	return { text, stem: stemWord(text), isUnspaced: !isSpacedBetween(word, word) };
}

/** The word searched for that a token is most like. */
function findIn(token: string, wanted: readonly WantedWord[], hasInflections: boolean) {
	let best = { wordIndex: -1, likeness: 0, from: 0, to: token.length };
	for (const [wordIndex, word] of wanted.entries()) {
		const from = word.isUnspaced ? token.indexOf(word.text) : 0;
		const likeness = from === -1 ? 0 : likenessOf(token, word, hasInflections);
		const to = word.isUnspaced ? from + word.text.length : token.length;
		if (likeness > best.likeness) best = { wordIndex, likeness, from, to };
	}
	return best;
}

function likenessOf(
	token: string,
	{ text, stem, isUnspaced }: WantedWord,
	hasInflections: boolean
): number {
	if (token === text || isUnspaced) return LIKENESS.word;
	// Stemming leaves the first two letters as they are; most words are not even worth it.
	if (token[0] !== text[0] || token[1] !== text[1]) return 0;
	if (hasInflections && stemWord(token) === stem) return LIKENESS.inflection;
	return text.length > 1 && token.startsWith(text) ? LIKENESS.beginning : 0;
}
