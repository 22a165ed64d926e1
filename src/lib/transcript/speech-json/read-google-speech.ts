import * as v from 'valibot';
import { LATEST_SECONDS, readEach, Speaker, Text, whenAndWho, type Speech } from './speech.ts';

/** A Duration of Protocol Buffers: `1.300s`, or its two parts as the client libraries print them. */
const Duration = v.union([
	v.pipe(
		v.string(),
		v.regex(/^\d{1,9}(?:\.\d{1,9})?s$/),
		v.transform((text) => Number(text.slice(0, -1)))
	),
	v.pipe(
		v.object({
			seconds: v.optional(
				v.pipe(
					v.union([v.string(), v.number()]),
					v.transform(Number),
					v.minValue(0),
					v.maxValue(LATEST_SECONDS)
				),
				0
			),
			nanos: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)), 0)
		}),
		v.transform(({ seconds, nanos }) => seconds + nanos / 1e9)
	)
]);
const nameSpeaker = (tag: number) => (tag > 0 ? `Speaker ${tag}` : undefined);
const Word = v.pipe(
	v.object({
		word: Text,
		startTime: v.optional(Duration),
		startOffset: v.optional(Duration),
		endTime: v.optional(Duration),
		endOffset: v.optional(Duration),
		/** 0 where no speaker was told apart. */
		speakerTag: v.optional(v.number(), 0),
		speakerLabel: v.optional(Speaker)
	}),
	// Protocol Buffers leave out what is zero: the start of a first word.
	v.transform(({ word, startTime, startOffset, endTime, endOffset, speakerTag, speakerLabel }) => {
		const end = endTime ?? endOffset;
		const start = startTime ?? startOffset ?? (end === undefined ? undefined : 0);
		return { text: word, ...whenAndWho(start, end, speakerLabel ?? nameSpeaker(speakerTag)) };
	})
);
const Result = v.object({
	languageCode: v.optional(v.string()),
	alternatives: v.optional(v.array(v.object({ words: v.optional(v.array(v.unknown()), []) })), [])
});
const Results = v.object({ results: v.pipe(v.array(Result), v.minLength(1)) });
/** Alone, in an operation's answer, or by the address of the recording in a batch. */
const Answer = v.union([
	Results,
	v.pipe(
		v.object({ response: Results }),
		v.transform(({ response }) => response)
	),
	v.pipe(
		v.object({ results: v.record(v.string(), v.object({ transcript: Results })) }),
		v.transform(({ results }) => ({
			results: Object.values(results).flatMap(({ transcript }) => transcript.results)
		}))
	)
]);

/**
 * Reads the JSON of Google Cloud Speech-to-Text: version 1 (`startTime`, `speakerTag`) and 2
 * (`startOffset`, `speakerLabel`). With speakers told apart, the last result has all words again.
 */
export function readGoogleSpeech(document: unknown): Speech | undefined {
	const parsed = v.safeParse(Answer, document);
	if (!parsed.success) return undefined;
	const { results } = parsed.output;
	const lists = results
		.map(({ alternatives }) => alternatives[0]?.words ?? [])
		.filter((words) => words.length > 0);
	const last = lists.at(-1);
	if (!last) return undefined;
	const whole = lists.length > 1 && isWhole(last, lists.slice(0, -1)) ? [last] : lists;
	const { items, unreadable } = readEach(whole.flat(), Word);
	const language = results.find(({ languageCode }) => languageCode !== undefined)?.languageCode;
	if (items.length === 0) return undefined;
	return {
		...(language === undefined ? {} : { language }),
		segments: [{ words: items }],
		...(unreadable ? { unreadable } : {})
	};
}

/** Whether the last list says the words of all lists before it again, now with their speakers. */
function isWhole(last: readonly unknown[], before: readonly unknown[][]): boolean {
	const earlier = before.reduce((sum, words) => sum + words.length, 0);
	const [first, again] = [before[0]?.[0], last[0]].map((word) => v.safeParse(Word, word));
	if (!first?.success || !again?.success || last.length < earlier) return false;
	return first.output.text === again.output.text && again.output.speaker !== undefined;
}
