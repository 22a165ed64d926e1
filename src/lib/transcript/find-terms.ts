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
	const names = terms.flatMap((term) =>
		term.words.map((words) => ({
			term,
			words: tokenise(foldText(words).text).map(({ token }) => token)
		}))
	);
	const named = new Map<string, Term>();
	const forms = names.flatMap(({ term, words }) => formsOf(words).map((form) => ({ term, form })));
	const written = names.map(({ term, words }) => ({ term, form: words.join(' ') }));
	for (const { term, form } of [...written, ...forms]) {
		if (form !== '' && !named.has(form)) named.set(form, term);
	}
	const longest = Math.max(0, ...names.map(({ words }) => words.length));
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
		const name = withoutPossessive(phrase);
		const term = named.get(phrase) ?? named.get(name);
		if (term === undefined) continue;
		const possessive = named.has(phrase) ? 0 : phrase.length - name.length;
		best = { term, from: first.from, to: last.to - possessive, length };
	}
	return best;
}
