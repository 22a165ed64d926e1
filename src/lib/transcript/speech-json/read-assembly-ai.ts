import * as v from 'valibot';
import { LATEST_SECONDS, readEach, Speaker, Text, whenAndWho, type Speech } from './speech.ts';

const Milliseconds = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(0),
	v.maxValue(LATEST_SECONDS * 1000)
);
const Timed = v.object({
	text: Text,
	start: Milliseconds,
	end: Milliseconds,
	speaker: v.nullish(Speaker)
});
const Word = v.pipe(
	Timed,
	v.transform(({ text, start, end, speaker }) => ({
		text,
		...whenAndWho(start / 1000, end / 1000, speaker)
	}))
);
const Stretch = v.object({
	...Timed.entries,
	words: v.nullish(v.array(v.unknown()), [])
});
const Stretches = v.nullish(v.array(Stretch), []);
const Answer = v.object({
	language_code: v.nullish(v.string()),
	words: v.nullish(v.array(v.unknown()), []),
	utterances: Stretches,
	sentences: Stretches,
	paragraphs: Stretches
});

/** In milliseconds a word lasts hundreds, in seconds less than this. */
const LONGEST_WORD_SECONDS = 10;

/**
 * Reads the JSON of AssemblyAI: a transcript's `words`, or the words of its `utterances`, `sentences`
 * or `paragraphs`. Times are milliseconds, by which it is told from lists of words in seconds.
 */
export function readAssemblyAi(document: unknown): Speech | undefined {
	const parsed = v.safeParse(Answer, document);
	if (!parsed.success) return undefined;
	const { language_code: language, words, ...parts } = parsed.output;
	const stretches = [parts.utterances, parts.sentences, parts.paragraphs].find(
		(list) => list.length > 0
	);
	const list = words.length > 0 ? words : (stretches ?? []).flatMap((stretch) => stretch.words);
	const { items, unreadable } = readEach(list, Word);
	const named = language ? { language } : {};
	if (items.length > 0) {
		if (
			!areMilliseconds(
				items.map(({ startSeconds = 0, endSeconds = 0 }) => endSeconds - startSeconds)
			)
		)
			return undefined;
		return { ...named, segments: [{ words: items }], ...(unreadable ? { unreadable } : {}) };
	}
	const segments = (stretches ?? []).map(({ text, start, end, speaker }) => ({
		text,
		words: [],
		...whenAndWho(start / 1000, end / 1000, speaker)
	}));
	return list.length === 0 && segments.length > 0 ? { ...named, segments } : undefined;
}

/** Whether lengths that were taken for milliseconds are none of seconds: by their median. */
function areMilliseconds(lengthsSeconds: readonly number[]): boolean {
	const sorted = lengthsSeconds.toSorted((a, b) => a - b);
	return (sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000 >= LONGEST_WORD_SECONDS;
}
