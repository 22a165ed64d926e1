import { foldText } from './fold-text.ts';
import { formsOf, withoutPossessive } from './name-forms.ts';

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
 * singular or a plural ("thigh bones", "arches", "calves"), of which a possessive ("the heel's") is
 * no part; the longest name wins, and each structure is found once a line, where it is said first.
 * Where two structures share a name, it means the one listed first; a name as it is written goes
 * before a plural of another.
 */
export function createTermFinder(terms: readonly Term[]): FindTerms {
	const names = readNames(terms);
	return (text) => {
		const folded = foldText(text);
		return findNamed(folded.text, names).map(({ term, from, to }) => ({
			term,
			...folded.toOriginal(from, to)
		}));
	};
}

interface Names {
	/** By each way in which a name is said. */
	named: ReadonlyMap<string, Term>;
	/** What names of several words begin with. */
	openings: ReadonlySet<string>;
}

function readNames(terms: readonly Term[]): Names {
	const names = terms.flatMap((term) =>
		term.words.map((words) => ({
			term,
			words: tokenise(foldText(words).text).map(({ token }) => token)
		}))
	);
	const written = names.map(({ term, words }) => ({ term, form: words.join(' ') }));
	const forms = names.flatMap(({ term, words }) => formsOf(words).map((form) => ({ term, form })));
	const named = new Map<string, Term>();
	const openings = new Set<string>();
	for (const { term, form } of [...written, ...forms]) {
		if (form === '' || named.has(form)) continue;
		named.set(form, term);
		for (const { index } of form.matchAll(/ /g)) openings.add(form.slice(0, index));
	}
	return { named, openings };
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

function findNamed(text: string, names: Names): TermSpan[] {
	const tokens = tokenise(text);
	const spans: TermSpan[] = [];
	const found = new Set<Term>();
	for (let start = 0; start < tokens.length;) {
		const phrase = longestPhrase({ text, tokens, start }, names);
		if (phrase !== undefined && !found.has(phrase.term)) {
			spans.push({ term: phrase.term, from: phrase.from, to: phrase.to });
			found.add(phrase.term);
		}
		start += phrase?.length ?? 1;
	}
	return spans;
}

function longestPhrase(
	{ text, tokens, start }: { text: string; tokens: readonly Token[]; start: number },
	{ named, openings }: Names
): (TermSpan & { length: number }) | undefined {
	let best: (TermSpan & { length: number }) | undefined;
	let phrase = '';
	for (let length = 1; ; length += 1) {
		const first = tokens[start];
		const before = tokens[start + length - 2];
		const last = tokens[start + length - 1];
		if (first === undefined || last === undefined) break;
		if (before !== undefined && length > 1) {
			if (!/^[ -]$/.test(text.slice(before.to, last.from))) break;
			phrase += ' ';
		}
		phrase += last.token;
		const name = named.has(phrase) ? phrase : withoutPossessive(phrase);
		const term = named.get(name);
		if (term !== undefined) {
			best = { term, from: first.from, to: last.to - (phrase.length - name.length), length };
		}
		if (!openings.has(phrase)) break;
	}
	return best;
}
