/** When a word is spoken, from the beginning of its sound. */
export interface WordSpan {
	startSeconds: number;
	endSeconds: number;
}

/** A phrase as a speech engine said it. */
export interface SpokenPhrase {
	/** Mono, at `SAMPLE_RATE`. */
	samples: Int16Array;
	/** For each word of the phrase, in order. */
	words: WordSpan[];
}

/**
 * Gives every word a span where an engine timed only some: the others share the time between their
 * neighbours by their length. `durationSeconds` is the whole phrase's.
 */
export function fillSpans(
	words: readonly string[],
	timed: readonly (WordSpan | undefined)[],
	durationSeconds: number
): WordSpan[] {
	const spans: WordSpan[] = [];
	for (let from = 0; from < words.length;) {
		const known = timed[from];
		if (known) {
			spans.push(known);
			from++;
			continue;
		}
		let to = from;
		while (to < words.length && !timed[to]) to++;
		const start = spans.at(-1)?.endSeconds ?? 0;
		const end = Math.max(start, timed[to]?.startSeconds ?? durationSeconds);
		const letters = words.slice(from, to).reduce((sum, word) => sum + word.length, 0);
		let done = 0;
		for (const word of words.slice(from, to)) {
			const startSeconds = start + ((end - start) * done) / letters;
			done += word.length;
			spans.push({ startSeconds, endSeconds: start + ((end - start) * done) / letters });
		}
		from = to;
	}
	return spans;
}
