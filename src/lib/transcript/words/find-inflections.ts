import { stemWord } from './stem-word.ts';

const WORD = /[\p{L}\p{N}]+/uy;
/** What may stand between two words of a phrase. */
const GAP = /[^\p{L}\p{N}]{1,3}/uy;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

export interface Stretch {
	from: number;
	to: number;
}

/**
 * Makes a finder of the places where a folded English line has the words of a query in any
 * inflection, one after the other: "hip socket" where it says "hip sockets". Undefined where the
 * query is not made of words alone: its signs stand for themselves.
 */
export function createInflectionFinder(
	query: string
): ((line: string) => readonly Stretch[]) | undefined {
	const stems = query.split(' ').map(stemWord);
	const [first = ''] = stems;
	const isWords = /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(query);
	if (!isWords || stems.every((stem) => stem.length < 3)) return undefined;
	// Whatever has this stem begins like it, but for the letter that stemming may have put there.
	const opening = first.length < 3 ? first : first.slice(0, -1);
	const known = new Map<string, string>();
	const hasStem = (word: string, stem: string) => {
		const own = known.get(word) ?? stemWord(word);
		known.set(word, own);
		return own === stem;
	};
	return (line) => {
		const found: Stretch[] = [];
		for (let from = line.indexOf(opening); from !== -1;) {
			const to = LETTER_BEFORE.test(line.slice(Math.max(0, from - 2), from))
				? undefined
				: endOfPhrase({ line, from }, stems, hasStem);
			if (to !== undefined) found.push({ from, to });
			from = line.indexOf(opening, to ?? from + 1);
		}
		return found;
	};
}

function endOfPhrase(
	{ line, from }: { line: string; from: number },
	stems: readonly string[],
	hasStem: (word: string, stem: string) => boolean
): number | undefined {
	let place = from;
	for (const [index, stem] of stems.entries()) {
		if (index > 0) place += lengthAt(GAP, line, place);
		const length = lengthAt(WORD, line, place);
		if (length === 0 || !hasStem(line.slice(place, place + length), stem)) return undefined;
		place += length;
	}
	return place;
}

function lengthAt(pattern: RegExp, line: string, place: number): number {
	pattern.lastIndex = place;
	return pattern.exec(line)?.[0].length ?? 0;
}
