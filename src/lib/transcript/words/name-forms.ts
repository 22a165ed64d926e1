/** How words end in the singular, and in the plurals that people make of them. English and Latin. */
const PLURALS: readonly (readonly [singular: RegExp, plural: string])[] = [
	[/$/, 's'],
	[/$/, 'es'],
	[/y$/, 'ies'],
	[/fe?$/, 'ves'],
	[/is$/, 'es'],
	[/us$/, 'i'],
	[/um$/, 'a'],
	[/a$/, 'ae'],
	[/ex$|ix$/, 'ices'],
	[/yx$/, 'yges'],
	[/^femur$/, 'femora'],
	[/^foot$/, 'feet']
];

/**
 * The ways in which a name of one or more words is said: as it is, and in the plural ("calves",
 * "pelves", "sacra"). In "ball of the foot" either noun may be one of many, or both. Words are in
 * lower case, as `foldText` answers them. Some forms are words nobody says.
 */
export function formsOf(words: readonly string[]): string[] {
	const last = words.length - 1;
	const of = words.indexOf('of');
	const nouns = new Set(of > 0 ? [of - 1, last] : [last]);
	let phrases = [''];
	for (const [index, word] of words.entries()) {
		const said = nouns.has(index) ? [word, ...pluralsOf(word)] : [word];
		phrases = phrases.flatMap((phrase) => said.map((form) => `${phrase} ${form}`));
	}
	return words.length === 0 ? [] : phrases.map((phrase) => phrase.slice(1));
}

/** A word without what makes it a possessive: "heel" of "heel's". */
export function withoutPossessive(word: string): string {
	return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function pluralsOf(word: string): string[] {
	return PLURALS.filter(([singular]) => singular.test(word)).map(([singular, plural]) =>
		word.replace(singular, plural)
	);
}
