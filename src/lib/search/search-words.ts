/** More words than anybody searches for at once, and longer ones than there are. */
const MOST_WORDS = 8;
const LONGEST_QUERY = 400;
const LONGEST_WORD = 60;

/**
 * The words of what somebody typed, each once, as the index has them: lower case, Latin letters
 * without accents, nothing but letters and digits. A possessive's s is not one of them.
 */
export function toSearchWords(query: string): string[] {
	const plain = query
		.slice(0, LONGEST_QUERY)
		.normalize('NFD')
		.replace(/([a-z])[\u0300-\u036f]+/gi, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu, '');
	const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}
