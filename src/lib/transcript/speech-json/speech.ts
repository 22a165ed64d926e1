import * as v from 'valibot';

/** A word as a speech service wrote it down. Its spelling, with punctuation, stands in `text`. */
export interface SpokenWord {
	text: string;
	/** Both absent where the service could not tell when the word was spoken. */
	startSeconds?: number;
	endSeconds?: number;
	speaker?: string;
}

/** A stretch of speech as a service parts it: a sentence, a breath, a whole recording. */
export interface SpokenSegment {
	/** Its words in their order; none where the service gives times for the whole stretch alone. */
	words: SpokenWord[];
	text?: string;
	startSeconds?: number;
	endSeconds?: number;
	speaker?: string;
}

/** What a speech service heard. */
export interface Speech {
	/** As the service names it: a BCP 47 tag, or `english`. */
	language?: string;
	segments: SpokenSegment[];
	/** Words that could not be read: how many, and the place of the first in its list, from 1. */
	unreadable?: { count: number; first: number };
}

/** A time beyond this is no time of a recording: some four months. */
export const LATEST_SECONDS = 10_000_000;

/** Seconds from 0, as a number or as a number's text. */
export const Seconds = v.pipe(
	v.union([v.number(), v.pipe(v.string(), v.trim(), v.nonEmpty())]),
	v.transform(Number),
	v.maxValue(LATEST_SECONDS),
	v.transform((seconds) => Math.max(0, seconds))
);

export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A speaker's name; a service's number becomes `Speaker 1`. */
export const Speaker = v.pipe(
	v.union([Text, v.number()]),
	v.transform((label) => (/^\d+$/.test(String(label)) ? `Speaker ${label}` : String(label)))
);

/** The times and the speaker there are, for a word or a segment. */
export function whenAndWho(
	start: number | null | undefined,
	end: number | null | undefined,
	speaker: string | null | undefined
): { startSeconds?: number; endSeconds?: number; speaker?: string } {
	const isTimed = typeof start === 'number' && typeof end === 'number';
	return {
		...(isTimed ? { startSeconds: start, endSeconds: Math.max(start, end) } : {}),
		...(typeof speaker === 'string' ? { speaker } : {})
	};
}

/** Reads each item of a list by a schema; those that do not fit it are counted. */
export function readEach<Item>(
	list: readonly unknown[],
	schema: v.GenericSchema<unknown, Item>
): { items: Item[]; unreadable?: { count: number; first: number } } {
	const items: Item[] = [];
	let first = 0;
	for (const [index, value] of list.entries()) {
		const parsed = v.safeParse(schema, value);
		if (parsed.success) items.push(parsed.output);
		else first ||= index + 1;
	}
	const count = list.length - items.length;
	return { items, ...(count > 0 ? { unreadable: { count, first } } : {}) };
}
