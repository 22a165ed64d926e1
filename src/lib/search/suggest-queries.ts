/** What can be asked of a course: words near another, and whether some are found together. */
export interface Finder {
	near: (word: string) => Promise<string[]>;
	finds: (words: readonly string[]) => Promise<boolean>;
}

const MOST_SUGGESTIONS = 3;
/** How many near words are tried in the place of each one that is not found. */
const TRIED = 5;

/**
 * What to search for instead of words that find nothing together: near words in the place of those
 * that are not found, else each of the others alone. Everything suggested finds something.
 */
export async function suggestQueries(
	words: readonly string[],
	{ near, finds }: Finder
): Promise<string[]> {
	const places = await Promise.all(
		words.map(async (word) => {
			if (await finds([word])) return { isKnown: true, choices: [word] };
			return { isKnown: false, choices: await choose(await near(word), finds) };
		})
	);
	const kept = places.filter(({ choices }) => choices.length > 0);
	const best = kept.flatMap(({ choices }) => choices.slice(0, 1));
	const together = kept.flatMap(({ isKnown, choices }, index) =>
		isKnown ? [] : choices.map((choice) => best.with(index, choice))
	);
	const alone = words.length > 1 ? best.map((word) => [word]) : [];
	const suggested: string[] = [];
	for (const query of [...together, ...alone]) {
		const text = query.join(' ');
		if (suggested.length === MOST_SUGGESTIONS) break;
		if (!suggested.includes(text) && (await finds(query))) suggested.push(text);
	}
	return suggested;
}

async function choose(near: readonly string[], finds: Finder['finds']): Promise<string[]> {
	const choices: string[] = [];
	for (const word of near.slice(0, TRIED)) if (await finds([word])) choices.push(word);
	return choices;
}
