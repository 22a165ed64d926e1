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

const Item = v.object({
	type: v.optional(v.picklist(['pronunciation', 'punctuation']), 'pronunciation'),
	start_time: v.nullish(Seconds),
	end_time: v.nullish(Seconds),
	alternatives: v.pipe(v.array(v.object({ content: Text })), v.minLength(1)),
	speaker_label: v.nullish(Speaker),
	channel_label: v.nullish(Speaker)
});
type Item = v.InferOutput<typeof Item>;

const SpeakerSegment = v.object({
	speaker_label: Speaker,
	items: v.array(v.object({ start_time: Seconds, speaker_label: v.optional(Speaker) }))
});
const Results = v.object({
	language_code: v.nullish(v.string()),
	items: v.optional(v.array(v.unknown()), []),
	speaker_labels: v.nullish(v.object({ segments: v.array(SpeakerSegment) })),
	channel_labels: v.nullish(
		v.object({ channels: v.array(v.object({ items: v.array(v.unknown()) })) })
	)
});

/**
 * Reads the JSON of Amazon Transcribe, whole or its list of `items` alone. Punctuation has items of
 * its own without times; who spoke stands beside the words, or in older files in `speaker_labels`.
 */
export function readAmazonTranscribe(document: unknown): Speech | undefined {
	const isList = Array.isArray(document);
	const parsed = v.safeParse(
		v.object({ results: Results }),
		isList ? { results: { items: document } } : document
	);
	if (!parsed.success) return undefined;
	const { results } = parsed.output;
	const channels = results.channel_labels?.channels ?? [];
	const list = results.items.length > 0 ? results.items : channels.flatMap(({ items }) => items);
	const { items, unreadable } = readEach(list, Item);
	if (items.length === 0) return undefined;
	return {
		...(results.language_code ? { language: results.language_code } : {}),
		segments: [{ words: toWords(items, nameSpeakers(results)) }],
		...(unreadable ? { unreadable } : {})
	};
}

/** Who speaks at a start time, by the older lists of turns. */
function nameSpeakers({ speaker_labels: labels }: v.InferOutput<typeof Results>) {
	const turns = labels?.segments ?? [];
	return new Map(
		turns.flatMap((turn) =>
			turn.items.map((item) => [item.start_time, item.speaker_label ?? turn.speaker_label] as const)
		)
	);
}

function toWords(items: readonly Item[], speakers: ReadonlyMap<number, string>): SpokenWord[] {
	const words: SpokenWord[] = [];
	for (const item of items) {
		const text = item.alternatives[0]?.content ?? '';
		const last = words.at(-1);
		if (item.type === 'punctuation') {
			if (last) last.text += text;
			continue;
		}
		const { start_time: start, end_time: end } = item;
		const speaker = item.speaker_label ?? speakers.get(start ?? -1) ?? item.channel_label;
		words.push({ text, ...whenAndWho(start, end, speaker) });
	}
	const isByTime = words.every(
		({ startSeconds = 0 }, at) => startSeconds >= (words[at - 1]?.startSeconds ?? 0)
	);
	return isByTime ? words : words.toSorted((a, b) => (a.startSeconds ?? 0) - (b.startSeconds ?? 0));
}
