import { foldText } from './fold-text.ts';

/** A structure of the course's anatomy, as the transcript explains it. */
export interface Term {
	/** The structure's id. */
	structure: string;
	name: string;
	definition: string;
	/** Its name and aliases. */
	words: readonly string[];
	href: string;
}

/** Where a line names a structure: offsets into its text. */
export interface TermSpan {
	term: Term;
	from: number;
	to: number;
}

export type FindTerms = (text: string) => TermSpan[];

const TOKENS = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/**
 * Makes a finder of the structures that a line names: whole words, whatever their case, in the
 * singular or the plain plural ("thigh bones", "arches", "bodies"); the longest name wins, and each
 * structure is found once a line, where it is said first. Where two structures share a name, it
 * means the one listed first.
 */
export function createTermFinder(terms: readonly Term[]): FindTerms {
	const named = new Map<string, Term>();
	let longest = 0;
	for (const term of terms) {
		for (const words of term.words) {
			const tokens = tokenise(foldText(words).text).map(({ token }) => token);
			longest = Math.max(longest, tokens.length);
			for (const form of forms(tokens)) if (!named.has(form)) named.set(form, term);
		}
	}
	return (text) => {
		const folded = foldText(text);
		return findNamed({ text: folded.text, named, longest }).map(({ term, from, to }) => ({
			term,
			...folded.toOriginal(from, to)
		}));
	};
}

interface Token {
	token: string;
	from: number;
	to: number;
}

function tokenise(text: string): Token[] {
	return [...text.matchAll(TOKENS)].map(({ 0: token, index }) => ({
		token,
		from: index,
		to: index + token.length
	}));
}

function forms(tokens: readonly string[]): string[] {
	const last = tokens.at(-1);
	if (last === undefined) return [];
	const before = tokens.slice(0, -1);
	const plurals = [`${last}s`, `${last}es`, last.replace(/y$/, 'ies')];
	return [last, ...plurals].map((form) => [...before, form].join(' '));
}

function findNamed({
	text,
	named,
	longest
}: {
	text: string;
	named: ReadonlyMap<string, Term>;
	longest: number;
}): TermSpan[] {
	const tokens = tokenise(text);
	const spans: TermSpan[] = [];
	const found = new Set<Term>();
	for (let start = 0; start < tokens.length;) {
		const phrase = longestPhrase({ text, tokens, named, longest }, start);
		if (phrase !== undefined && !found.has(phrase.term)) {
			spans.push({ term: phrase.term, from: phrase.from, to: phrase.to });
			found.add(phrase.term);
		}
		start += phrase?.length ?? 1;
	}
	return spans;
}

function longestPhrase(
	{
		text,
		tokens,
		named,
		longest
	}: { text: string; tokens: Token[]; named: ReadonlyMap<string, Term>; longest: number },
	start: number
): (TermSpan & { length: number }) | undefined {
	let phrase = '';
	let best: (TermSpan & { length: number }) | undefined;
	for (let length = 1; length <= longest; length += 1) {
		const first = tokens[start];
		const last = tokens[start + length - 1];
		if (first === undefined || last === undefined) break;
		const before = tokens[start + length - 2];
		const isJoined = length === 1 || /^[ -]$/.test(text.slice(before?.to, last.from));
		if (!isJoined) break;
		phrase = length === 1 ? last.token : `${phrase} ${last.token}`;
		const term = named.get(phrase);
		if (term !== undefined) best = { term, from: first.from, to: last.to, length };
	}
	return best;
}
