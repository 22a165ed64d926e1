import * as v from 'valibot';

/** A word as a speech service heard it. Punctuation has no times of its own and follows a word. */
export interface TimedWord {
	text: string;
	startSeconds: number;
	endSeconds: number;
	speaker?: string;
	isPunctuation: boolean;
}

const Seconds = v.pipe(
	v.union([v.number(), v.pipe(v.string(), v.nonEmpty())]),
	v.transform(Number),
	v.finite(),
	v.minValue(0)
);
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Speaker = v.union([Text, v.pipe(v.number(), v.transform(String))]);

/** The names that speech services give to the same things. */
const Heard = v.object({
	start: v.optional(Seconds),
	start_time: v.optional(Seconds),
	end: v.optional(Seconds),
	end_time: v.optional(Seconds),
	punctuated_word: v.optional(Text),
	punct: v.optional(Text),
	word: v.optional(Text),
	text: v.optional(Text),
	content: v.optional(Text),
	alternatives: v.optional(v.array(v.object({ content: Text }))),
	type: v.optional(v.string()),
	speaker: v.nullish(Speaker),
	speaker_label: v.nullish(Speaker)
});

/** Reads one item of a list of words; undefined for what is none. */
export function readTimedWord(value: unknown): TimedWord | undefined {
	const parsed = v.safeParse(Heard, value);
	if (!parsed.success) return undefined;
	const heard = parsed.output;
	const text =
		heard.punctuated_word ??
		heard.punct ??
		heard.word ??
		heard.text ??
		heard.content ??
		heard.alternatives?.[0]?.content;
	if (text === undefined) return undefined;
	if (heard.type === 'punctuation') {
		return { text, startSeconds: 0, endSeconds: 0, isPunctuation: true };
	}
	const startSeconds = heard.start ?? heard.start_time;
	const endSeconds = heard.end ?? heard.end_time;
	if (startSeconds === undefined || endSeconds === undefined) return undefined;
	const speaker = heard.speaker ?? heard.speaker_label ?? undefined;
	return {
		text,
		startSeconds,
		endSeconds: Math.max(startSeconds, endSeconds),
		...(speaker === undefined ? {} : { speaker }),
		isPunctuation: false
	};
}
