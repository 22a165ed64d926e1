import * as v from 'valibot';
import { LATEST_SECONDS, Speaker, whenAndWho, type Speech, type SpokenSegment } from './speech.ts';
import { spellWords } from './spell-words.ts';

const Milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_SECONDS * 1000));
const Offsets = v.object({ from: Milliseconds, to: Milliseconds });
const Token = v.object({ text: v.string(), offsets: v.optional(Offsets) });
const Segment = v.object({
	text: v.string(),
	offsets: Offsets,
	tokens: v.optional(v.array(Token), []),
	/** `0`, `1`, or `?` where the two channels are alike. */
	speaker: v.optional(v.string())
});
const Answer = v.object({
	result: v.optional(v.object({ language: v.optional(v.string()) })),
	transcription: v.pipe(v.array(Segment), v.minLength(1))
});

/**
 * Reads the JSON of whisper.cpp: `-oj` has times for segments, `-ojf` for tokens too, which are pieces
 * of words; `-ml 1` makes each segment a word. Times are milliseconds.
 */
export function readWhisperCpp(document: unknown): Speech | undefined {
	const parsed = v.safeParse(Answer, document);
	if (!parsed.success) return undefined;
	const { result, transcription } = parsed.output;
	const segments = transcription.map(toSegment);
	return {
		...(result?.language === undefined ? {} : { language: result.language }),
		segments: areWords(segments) ? [joinWords(segments)] : segments
	};
}

function toSegment({
	text,
	offsets,
	tokens,
	speaker
}: v.InferOutput<typeof Segment>): SpokenSegment {
	const label = v.safeParse(Speaker, speaker === '?' ? undefined : speaker);
	const who = label.success ? label.output : undefined;
	const pieces = tokens
		.filter((token) => !/^\[_.*\]$|^<\|.*\|>$/.test(token.text))
		.map((token) => ({
			text: token.text,
			...whenAndWho(toSeconds(token.offsets?.from), toSeconds(token.offsets?.to), who)
		}));
	return {
		text,
		...whenAndWho(toSeconds(offsets.from), toSeconds(offsets.to), who),
		words: spellWords(text, pieces) ?? []
	};
}

function toSeconds(ms: number | undefined): number | undefined {
	return ms === undefined ? undefined : ms / 1000;
}

function areWords(segments: readonly SpokenSegment[]): boolean {
	return segments.length > 1 && segments.every(({ text = '' }) => !/\S\s+\S/.test(text));
}

function joinWords(segments: readonly SpokenSegment[]): SpokenSegment {
	const words = segments.map(({ text = '', startSeconds, endSeconds, speaker }) => ({
		text,
		...whenAndWho(startSeconds, endSeconds, speaker)
	}));
	const whole = words.map(({ text }) => text).join('');
	return { words: spellWords(whole, words) ?? words };
}
