import { stemWord } from '#lib/transcript/words/stem-word.ts';
import { editDistance } from './edit-distance.ts';

export interface VocabularyWord {
	/** As `toSearchWords` answers it. */
	word: string;
	/** In how many entries it stands. */
	count: number;
}

/** The words that can be found, for what begins alike and for what was nearly typed. */
export type Vocabulary = ReturnType<typeof createVocabulary>;

/** Two letters begin too many words to try them all. */
const MOST_COMPLETIONS = 40;

export function createVocabulary(entries: readonly VocabularyWord[]) {
	// Not `localeCompare`: by code unit, as the binary search below compares.
	const words = entries.toSorted((a, b) => (a.word < b.word ? -1 : 1));

	function* beginningWith(prefix: string): Generator<VocabularyWord> {
		for (let index = firstFrom(prefix); ; index += 1) {
			const word = words[index];
			if (word?.word.startsWith(prefix) !== true) return;
			yield word;
		}
	}

	function firstFrom(prefix: string): number {
		let low = 0;
		let high = words.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((words[middle]?.word ?? '') < prefix) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	return {
		/** The words that begin as `prefix`, those in most entries first. */
		completions(prefix: string): string[] {
			return [...beginningWith(prefix)]
				.sort((a, b) => b.count - a.count)
				.slice(0, MOST_COMPLETIONS)
				.map(({ word }) => word);
		},

		/** About how many entries a search for a word finds, its inflections and longer words with it. */
		estimate(word: string): number {
			const stem = stemWord(word);
			const prefix = word.startsWith(stem) ? stem : word;
			let sum = 0;
			for (const { count } of beginningWith(prefix)) sum += count;
			return sum;
		},

		/** The words from which `word` differs least, if by no more than a slip or two. */
		near(word: string): string[] {
			const most = word.length < 3 ? 0 : word.length < 5 ? 1 : 2;
			const measured = words
				.map(({ word: known, count }) => ({
					known,
					count,
					distance: editDistance(word, known, most),
					hasOtherStart: Number(known[0] !== word[0])
				}))
				.filter(({ distance }) => distance > 0 && distance <= most);
			const least = Math.min(...measured.map(({ distance }) => distance));
			return measured
				.filter(({ distance }) => distance === least)
				.sort((a, b) => a.hasOtherStart - b.hasOtherStart || b.count - a.count)
				.map(({ known }) => known);
		}
	};
}
