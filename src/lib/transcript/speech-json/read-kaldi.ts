import * as v from 'valibot';
import { readEach, Seconds, Text, whenAndWho, type Speech, type SpokenSegment } from './speech.ts';

const Word = v.pipe(
	v.object({
		word: Text,
		/** The word with its punctuation, as the BBC's service adds it. */
		punct: v.optional(Text),
		start: Seconds,
		end: v.optional(Seconds),
		/** Kaldi's GStreamer server writes this for an end. */
		length: v.optional(Seconds)
	}),
	v.transform(({ word, punct, start, end, length }) => ({
		text: punct ?? word,
		...whenAndWho(start, end ?? start + (length ?? 0), undefined)
	}))
);
const Words = v.array(v.unknown());
/** Vosk: one answer for each breath. Its alternatives stand beside each other, the best first. */
const Breath = v.union([
	v.pipe(
		v.object({ result: Words }),
		v.transform(({ result }) => result)
	),
	v.pipe(
		v.object({ alternatives: v.array(v.object({ result: Words })) }),
		v.transform(({ alternatives }) => alternatives[0]?.result ?? [])
	),
	v.pipe(
		v.object({
			result: v.object({
				hypotheses: v.array(v.object({ 'word-alignment': v.optional(Words, []) }))
			})
		}),
		v.transform(({ result }) => result.hypotheses[0]?.['word-alignment'] ?? [])
	),
	v.pipe(
		v.object({ retval: v.object({ words: Words }) }),
		v.transform(({ retval }) => retval.words)
	)
]);
/** A breath in which nothing was said. */
const Silence = v.object({ text: v.literal('') });

/**
 * Reads the JSON of Kaldi's children: Vosk (one answer or a list of them), Kaldi's GStreamer server,
 * and the BBC's service (`retval`). Seconds.
 */
export function readKaldi(document: unknown): Speech | undefined {
	const answers = Array.isArray(document) ? document : [document];
	const spoken = answers.filter((answer) => !v.is(Silence, answer) || v.is(Breath, answer));
	const lists = spoken.map((answer) => v.safeParse(Breath, answer));
	if (lists.length === 0 || !lists.every((list) => list.success)) return undefined;
	const { items, unreadable } = readEach(
		lists.flatMap((list) => list.output),
		Word
	);
	const segments: SpokenSegment[] = [{ words: items }];
	return items.length === 0 ? undefined : { segments, ...(unreadable ? { unreadable } : {}) };
}
