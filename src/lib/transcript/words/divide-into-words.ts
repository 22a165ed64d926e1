import type { Cue } from '../cue.ts';

/** A word of a line: offsets into its text. */
export interface WordStretch {
	text: string;
	from: number;
	to: number;
}

/**
 * The words of a line: those that have times, else what the language takes for words (Unicode's text
 * segmentation, with a dictionary where words are not parted by spaces).
 */
export function divideIntoWords({ text, words }: Cue, language: string): readonly WordStretch[] {
	return words ?? segment(text, language);
}

function segment(text: string, language: string): WordStretch[] {
	const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
	return [...words]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment: word, index }) => ({ text: word, from: index, to: index + word.length }));
}
