/** How well a text may be parted after one of its words; best after a sentence. */
export type Break = 'sentence' | 'clause' | 'word' | 'bound';

const CLOSERS = String.raw`["'”’»›)\]」』）】]*`;
const SENTENCE_END = new RegExp(`[.!?…。！？｡؟۔।॥]${CLOSERS}$`, 'u');
const CLAUSE_END = new RegExp(`(?:[,;:、，；：،؛·]|[–—]|^-)${CLOSERS}$`, 'u');

/** Words so short are articles and prepositions, that belong to what follows: `the`, `of`, `une`. */
const BOUND = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,3}$/u;

/** Words that end in a full stop of their own, in the languages Cueline's courses are likely in. */
const ABBREVIATIONS = new Set(
	(
		'dr mr mrs ms prof rev gen sen rep st sr jr vs cf ca approx al ' +
		'sra srta dra ud uds mme mlle hr fr frau bzw evtl ggf inkl bspw dott sig'
	).split(' ')
);
/** Those that are abbreviations only before a number: "No. 5", but "No." */
const BEFORE_NUMBERS = new Set('no nr nos fig figs p pp vol ch sec art núm n'.split(' '));

/**
 * Whether a sentence or a clause ends with a word, given the word that follows it. A full stop does
 * not end a sentence in "Dr. Kay", "e.g. this", "J. Kay", "No. 5", nor before a small letter.
 */
export function breakAfter(word: string, next = ''): Break {
	if (CLAUSE_END.test(word)) return 'clause';
	if (!SENTENCE_END.test(word)) return BOUND.test(word) ? 'bound' : 'word';
	if (/^["'“‘«(¿¡[]*\p{Ll}/u.test(next) && /[.…]\P{L}*$/u.test(word)) return 'word';
	return isAbbreviation(word, next) ? 'word' : 'sentence';
}

function isAbbreviation(word: string, next: string): boolean {
	const [, stem = ''] = /^\P{L}*(\p{L}[\p{L}\p{M}.]*)\.\P{L}*$/u.exec(word) ?? [];
	if (stem === '' || next === '') return false;
	const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(stem) && !/^[aApP]\.[mM]$/.test(stem);
	const key = stem.toLowerCase();
	if (BEFORE_NUMBERS.has(key)) return /^\P{L}*\d/u.test(next);
	return isInitials || ABBREVIATIONS.has(key);
}
