import * as v from 'valibot';
import {
	readEach,
	Seconds,
	Speaker,
	Text,
	whenAndWho,
	type Speech,
	type SpokenWord
} from './speech.ts';

const Word = v.pipe(
	v.object({
		word: Text,
		punctuated_word: v.optional(Text),
		start: Seconds,
		end: Seconds,
		speaker: v.nullish(Speaker)
	}),
	v.transform(({ word, punctuated_word, start, end, speaker }) => ({
		text: punctuated_word ?? word,
		...whenAndWho(start, end, speaker)
	}))
);
const WordList = v.optional(v.array(v.unknown()), []);
const Channel = v.object({
	detected_language: v.optional(v.string()),
	alternatives: v.array(v.object({ words: WordList, languages: v.optional(v.array(v.string())) }))
});
const Answer = v.object({
	results: v.object({
		channels: v.array(Channel),
		utterances: v.optional(v.array(v.object({ words: WordList })), [])
	})
});

/**
 * Reads the JSON of Deepgram: the words of each channel's best alternative, else of its utterances.
 * Where there are several channels and no speakers, a channel is a speaker.
 */
export function readDeepgram(document: unknown): Speech | undefined {
	const parsed = v.safeParse(Answer, document);
	if (!parsed.success) return undefined;
	const { channels, utterances } = parsed.output.results;
	const lists = channels.map(({ alternatives }) => alternatives[0]?.words ?? []);
	const isEmpty = lists.every((list) => list.length === 0);
	const read = (isEmpty ? [utterances.flatMap(({ words }) => words)] : lists).map((list) =>
		readEach(list, Word)
	);
	const words = read.length === 1 ? (read[0]?.items ?? []) : mergeChannels(read);
	const unreadable = read.find((channel) => channel.unreadable)?.unreadable;
	const [first] = channels;
	const language = first?.detected_language ?? first?.alternatives[0]?.languages?.[0];
	return {
		...(language === undefined ? {} : { language }),
		segments: [{ words }],
		...(unreadable ? { unreadable } : {})
	};
}

function mergeChannels(channels: readonly { items: SpokenWord[] }[]): SpokenWord[] {
	return channels
		.flatMap(({ items }, channel) =>
			items.map((word) => ({ ...word, speaker: word.speaker ?? `Speaker ${channel}` }))
		)
		.toSorted((a, b) => (a.startSeconds ?? 0) - (b.startSeconds ?? 0));
}
