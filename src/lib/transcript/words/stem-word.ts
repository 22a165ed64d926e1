const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;
/** Begins with at least one vowel and a consonant after it: Porter's m > 0. */
const HAS_SYLLABLE = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const HAS_ONE_SYLLABLE = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}(${VOWELS})?$`);
const HAS_SYLLABLES = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const HAS_VOWEL = new RegExp(`^(${CONSONANTS})?${VOWEL}`);
/** "hop", but not "how", "box" or "play": an e was there, or none ever. */
const IS_SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);

const DERIVED: Readonly<Record<string, string>> = {
	ational: 'ate',
	tional: 'tion',
	enci: 'ence',
	anci: 'ance',
	izer: 'ize',
	logi: 'log',
	bli: 'ble',
	alli: 'al',
	entli: 'ent',
	eli: 'e',
	ousli: 'ous',
	ization: 'ize',
	ation: 'ate',
	ator: 'ate',
	alism: 'al',
	iveness: 'ive',
	fulness: 'ful',
	ousness: 'ous',
	aliti: 'al',
	iviti: 'ive',
	biliti: 'ble'
};
const QUALITIES: Readonly<Record<string, string>> = {
	icate: 'ic',
	ative: '',
	alize: 'al',
	iciti: 'ic',
	ical: 'ic',
	ful: '',
	ness: ''
};
const DERIVED_ENDING = endingOf(Object.keys(DERIVED));
const QUALITY_ENDING = endingOf(Object.keys(QUALITIES));
const LAST_ENDING =
	/^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

/** Whether the inflections of a language (BCP 47) are known here: those of English. */
export function isStemmed(language: string): boolean {
	return /^en(-|$)/i.test(language);
}

/**
 * The stem of an English word in lower case, the same for its inflections: "heel" for "heels",
 * "settl" for "settling". By M. F. Porter, An algorithm for suffix stripping (1980), as SQLite's
 * full-text index has it: what is found in a course is found in its lesson.
 */
export function stemWord(word: string): string {
	if (word.length < 3 || word.length > 64) return word;
	const steps = [withoutPlural, withoutTense, withVowelEnding, plainly, withoutQuality];
	const short = steps.reduce((stem, step) => step(stem), shield(word));
	return withoutDoubleL(withoutLastE(withoutLastEnding(short))).toLowerCase();
}

/** A leading y is a consonant; the expressions know it by its capital. */
function shield(word: string): string {
	return word.startsWith('y') ? `Y${word.slice(1)}` : word;
}

function withoutPlural(word: string): string {
	if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
	return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
	if (/.eed$/.test(word)) {
		return HAS_SYLLABLE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
	}
	const stem = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
	if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
	if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
	return HAS_ONE_SYLLABLE.test(stem) && IS_SHORT.test(stem) ? `${stem}e` : stem;
}

function withVowelEnding(word: string): string {
	const stem = /^(.+)y$/.exec(word)?.[1];
	return stem !== undefined && HAS_VOWEL.test(stem) ? `${stem}i` : word;
}

function plainly(word: string): string {
	return replaceEnding(word, DERIVED_ENDING, DERIVED);
}

function withoutQuality(word: string): string {
	return replaceEnding(word, QUALITY_ENDING, QUALITIES);
}

function withoutLastEnding(word: string): string {
	const stem = LAST_ENDING.exec(word)?.[1];
	return stem !== undefined && HAS_SYLLABLES.test(stem) ? stem : word;
}

function withoutLastE(word: string): string {
	const stem = /^(.+)e$/.exec(word)?.[1];
	if (stem === undefined) return word;
	const isShort = HAS_ONE_SYLLABLE.test(stem) && !IS_SHORT.test(stem);
	return HAS_SYLLABLES.test(stem) || isShort ? stem : word;
}

function withoutDoubleL(word: string): string {
	return word.endsWith('ll') && HAS_SYLLABLES.test(word) ? word.slice(0, -1) : word;
}

/** The longest ending counts, whether or not it may go. */
function endingOf(endings: readonly string[]): RegExp {
	return new RegExp(`^(.+?)(${endings.join('|')})$`);
}

function replaceEnding(
	word: string,
	ending: RegExp,
	endings: Readonly<Record<string, string>>
): string {
	const [, stem, old] = ending.exec(word) ?? [];
	if (stem === undefined || old === undefined || !HAS_SYLLABLE.test(stem)) return word;
	return stem + (endings[old] ?? '');
}
