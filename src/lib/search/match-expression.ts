import { stemWord } from '#lib/transcript/words/stem-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What to ask SQLite's full-text index (FTS5) for entries that have every word, an inflection of it
 * or a longer word. Words are as `toSearchWords` answers them: letters and digits, in quotation
 * marks, so that none of them is an operator.
 */
export function matchAll(words: readonly string[], vocabulary: Vocabulary): string {
	return words.map((word) => `(${orOf(formsOf(word, vocabulary))})`).join(' AND ');
}

/** As `matchAll`, for entries that have just these words. */
export function matchExactly(words: readonly string[]): string {
	return words.map(quote).join(' AND ');
}

/** One word of each stem is enough: the index has stems. */
function formsOf(word: string, vocabulary: Vocabulary): string[] {
	const longer = word.length > 1 ? vocabulary.completions(word) : [];
	return [...new Map([word, ...longer].map((form) => [stemWord(form), form])).values()];
}

function orOf(words: readonly string[]): string {
	return words.map(quote).join(' OR ');
}

function quote(word: string): string {
	return `"${word}"`;
}
