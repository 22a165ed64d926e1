import * as v from 'valibot';
import { Seconds, Speaker, Text, whenAndWho, type Speech } from './speech.ts';

/** The names that services give to the same things. */
const Word = v.pipe(
	v.object({
		punctuated_word: v.optional(Text),
		word: v.optional(Text),
		text: v.optional(Text),
		start: v.optional(Seconds),
		start_time: v.optional(Seconds),
		end: v.optional(Seconds),
		end_time: v.optional(Seconds),
		timestamp: v.optional(v.tuple([Seconds, Seconds])),
		speaker: v.nullish(Speaker)
	}),
	v.transform(({ timestamp, speaker, ...word }) => ({
		text: word.punctuated_word ?? word.word ?? word.text ?? '',
		...whenAndWho(
			word.start ?? word.start_time ?? timestamp?.[0],
			word.end ?? word.end_time ?? timestamp?.[1],
			speaker
		)
	})),
	v.check(({ text, startSeconds }) => text !== '' && startSeconds !== undefined)
);
/** How deep in a document the list may lie. */
const DEEPEST = 6;

/**
 * Reads any JSON that has a list of words with times in seconds somewhere, each an object with `word`
 * or `text`, and `start` and `end` (or `timestamp`): what smaller services and scripts write.
 */
export function readWordList(document: unknown): Speech | undefined {
	const words = findWords(document, DEEPEST);
	return words && { segments: [{ words }] };
}

function findWords(value: unknown, depth: number): v.InferOutput<typeof Word>[] | undefined {
	if (depth < 0 || typeof value !== 'object' || value === null) return undefined;
	if (Array.isArray(value)) {
		const words = value.flatMap((item) => {
			const parsed = v.safeParse(Word, item);
			return parsed.success ? [parsed.output] : [];
		});
		if (words.length > 0) return words;
	}
	for (const inner of Object.values(value)) {
		const words = findWords(inner, depth - 1);
		if (words) return words;
	}
	return undefined;
}
