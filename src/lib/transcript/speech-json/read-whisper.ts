import * as v from 'valibot';
import {
	Seconds,
	Speaker,
	whenAndWho,
	type Speech,
	type SpokenSegment,
	type SpokenWord
} from './speech.ts';
import { spellWords } from './spell-words.ts';

const Word = v.pipe(
	v.object({
		word: v.optional(v.string()),
		text: v.optional(v.string()),
		start: v.nullish(Seconds),
		end: v.nullish(Seconds),
		speaker: v.nullish(Speaker)
	}),
	v.transform(({ word, text, start, end, speaker }) => ({
		text: word ?? text ?? '',
		...whenAndWho(start, end, speaker)
	}))
);
const Segment = v.object({
	start: Seconds,
	end: Seconds,
	text: v.string(),
	speaker: v.nullish(Speaker),
	words: v.nullish(v.array(Word), [])
});
const Answer = v.object({
	language: v.nullish(v.string()),
	text: v.nullish(v.string()),
	segments: v.array(Segment),
	words: v.nullish(v.array(Word), [])
});

/**
 * Reads the JSON of OpenAI's Whisper (`segments` with `words` after `--word_timestamps`, or beside
 * them in the answer of the web service), of faster-whisper, and of WhisperX, whose words may lack
 * times and have a speaker.
 */
export function readWhisper(document: unknown): Speech | undefined {
	const parsed = v.safeParse(Answer, Array.isArray(document) ? { segments: document } : document);
	if (!parsed.success || parsed.output.segments.length === 0) return undefined;
	const { language, text, segments, words } = parsed.output;
	const named = typeof language === 'string' ? { language } : {};
	const hasOwnWords = segments.some((segment) => segment.words.length > 0);
	if (!hasOwnWords && words.length > 0) {
		const written = text ?? segments.map((segment) => segment.text).join('');
		return { ...named, segments: [{ words: spell(written, words) }] };
	}
	return { ...named, segments: segments.map(toSegment) };
}

function toSegment({
	start,
	end,
	text,
	speaker,
	words
}: v.InferOutput<typeof Segment>): SpokenSegment {
	return { ...whenAndWho(start, end, speaker), text, words: spell(text, words) };
}

/** Without what whisper.cpp's server sets among the words: `[_BEG_]`, `[_TT_50]`. */
function spell(text: string, words: SpokenWord[]): SpokenWord[] {
	const said = words.filter((word) => !/^\s*(?:\[_[A-Z]+_.*\]|<\|.*\|>)?\s*$/.test(word.text));
	return spellWords(text, said) ?? said.map((word) => ({ ...word, text: word.text.trim() }));
}
