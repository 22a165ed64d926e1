import type { Vocabulary } from './vocabulary.ts';

/**
 * What to ask SQLite's full-text index (FTS5) for entries that have every word or a longer one; and
 * their inflections, where the index has stems: then `stem` says which words are one to it. Words are as `toSearchWords` answers them: letters and digits, in quotation
 * marks, so that none of them is an operator.
 */
export function matchAll(
	words: readonly string[],
	vocabulary: Vocabulary,
	stem: (word: string) => string
): string {
	const formsOf = (word: string) => {
		const longer = word.length > 1 ? vocabulary.completions(word) : [];
		return [...new Map([word, ...longer].map((form) => [stem(form), form])).values()];
	};
	return words.map((word) => `(${matchAny(formsOf(word))})`).join(' AND ');
}

/** As `matchAll`, for entries that have just these words. */
export function matchExactly(words: readonly string[]): string {
	return words.map(quote).join(' AND ');
}

/** For entries that have one of some phrases. */
export function matchAny(phrases: readonly string[]): string {
	return phrases.map(quote).join(' OR ');
}

function quote(phrase: string): string {
	return `"${phrase.replaceAll('"', '')}"`;
}
