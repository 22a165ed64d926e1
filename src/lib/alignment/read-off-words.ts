import type { ComparableFrames } from './compare-frames.ts';
import type { PreparedText, WordFrames } from './prepare-text.ts';
import type { WordSpan } from './spoken-phrase.ts';
import type { WarpPath } from './warp-frames.ts';

/** Where a phrase is in the recording; undefined for one that was left out. */
export interface FoundPhrase {
	/** Its rows: from `first` up to `last`, both included. */
	first: number;
	last: number;
	words: WordSpan[];
}

/** Nobody speaks in so much less time than a speech engine: there the phrase was squeezed in. */
const LEAST_SHARE = 0.3;

/** A pause this near to a word's beginning or end, by the text, is outside it. */
const EDGE_SECONDS = 0.04;

/**
 * Reads the words' times off a path: a word begins with the first row laid over its first frame, and
 * never inside a pause.
 */
export function readOffWords(
	path: WarpPath,
	rows: ComparableFrames,
	{ frames, phrases }: Pick<PreparedText, 'frames' | 'phrases'>
): (FoundPhrase | undefined)[] {
	const firsts = new Int32Array(frames.count).fill(-1);
	const lasts = new Int32Array(frames.count).fill(-1);
	for (const [place, column] of path.columns.entries()) {
		if ((firsts[column] as number) < 0) firsts[column] = path.rows[place] as number;
		lasts[column] = path.rows[place] as number;
	}
	const edge = Math.round(EDGE_SECONDS / rows.hopSeconds);
	const toSpan = (word: WordFrames): WordSpan => {
		const inner = Math.min(word.last, word.first + edge);
		const outer = Math.max(word.first, word.last - edge);
		const end = lasts[word.last] as number;
		let from = firsts[word.first] as number;
		for (let i = from; i <= (lasts[inner] as number); i++) if (rows.silent[i] === 1) from = i + 1;
		while (from < end && rows.silent[from] === 1) from++;
		from = Math.min(from, end);
		let to = end;
		for (let i = end; i >= Math.max(from, firsts[outer] as number); i--) {
			if (rows.silent[i] === 1) to = i - 1;
		}
		to = Math.max(from, to);
		return { startSeconds: from * rows.hopSeconds, endSeconds: (to + 1) * rows.hopSeconds };
	};
	return phrases.map(({ words }) => {
		const first = words[0];
		const last = words.at(-1);
		if (!first || !last) return undefined;
		if (!isOnPath(firsts, first.first, last.last)) return undefined;
		const found = {
			first: firsts[first.first] as number,
			last: lasts[last.last] as number
		};
		const share = (found.last - found.first + 1) / (last.last - first.first + 1);
		if (share < LEAST_SHARE) return undefined;
		return {
			...found,
			words: words.map(toSpan)
		};
	});
}

/** A phrase is left out whole or not at all; the first frame of the next is where the way goes on. */
function isOnPath(firsts: Int32Array, first: number, last: number): boolean {
	for (let j = first; j <= last; j++) if ((firsts[j] as number) < 0) return false;
	return true;
}
