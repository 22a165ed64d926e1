import * as v from 'valibot';
import type { Cue, TranscriptProblem } from './cue.ts';
import { giveCueIds } from './give-cue-ids.ts';
import { groupWords } from './group-words.ts';
import type { ParsedTranscript } from './parse-web-vtt.ts';
import { placeWords } from './place-words.ts';
import { readTimedWord, type TimedWord } from './read-timed-word.ts';

const Seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A cue of Cueline's own JSON, and a segment of Whisper's, which has `word` for `text`. */
const Line = v.object({
	id: v.optional(v.union([v.string(), v.number()]), ''),
	start: Seconds,
	end: Seconds,
	text: v.string(),
	speaker: v.nullish(v.pipe(v.string(), v.trim(), v.nonEmpty())),
	words: v.optional(v.array(v.unknown()), [])
});
type Line = v.InferOutput<typeof Line>;

/** How deep in a speech service's answer the list of words may lie. */
const DEEPEST = 6;

/**
 * Reads word-timed JSON: Cueline's own (`cues`), Whisper's (`segments`), or any speech service's that
 * holds a list of words with times, which are then grouped to lines. Times are seconds. Never throws.
 */
export function parseTranscriptJson(source: string): ParsedTranscript {
	const json = v.safeParse(v.pipe(v.string(), v.parseJson()), source.replace(/^\uFEFF/, ''));
	if (!json.success) return failed('bad-json', 'This is no JSON. Export the transcript again.');
	const document = json.output;
	const language = readLanguage(document);
	const lines = listAt(document, 'cues') ?? listAt(document, 'segments');
	if (lines) return { ...language, ...readLines(lines) };
	const words = findWords(document, DEEPEST);
	if (words) return { ...language, cues: groupWords(words), problems: [] };
	const message = 'There are no timed words in this JSON. It needs "cues", "segments" or "words".';
	return { ...language, ...failed('no-words', message) };
}

function readLines(lines: readonly unknown[]): { cues: Cue[]; problems: TranscriptProblem[] } {
	const problems: TranscriptProblem[] = [];
	const drafts = lines.flatMap((value, index) => {
		const parsed = v.safeParse(Line, value);
		const report = (code: string, message: string) =>
			void problems.push({ line: 1, code, message: `Cue ${index + 1}: ${message}` });
		if (!parsed.success) {
			report('bad-cue', 'it needs "start" and "end" in seconds, and "text".');
			return [];
		}
		const cue = readLine(parsed.output);
		if (cue.text === '') report('empty-cue', 'it has no text.');
		if (parsed.output.end <= parsed.output.start) report('end-before-start', 'it ends too early.');
		return [{ cue, line: 1 }];
	});
	const sorted = drafts.toSorted((a, b) => a.cue.startSeconds - b.cue.startSeconds);
	return { cues: giveCueIds(sorted, problems), problems };
}

function readLine({ id, start, end, text, speaker, words }: Line): Cue {
	const endSeconds = Math.max(start, end);
	const plain = text.replace(/\s+/g, ' ').trim();
	const timed = words.flatMap((word) => readTimedWord(word) ?? []);
	const placed = placeIn(plain, timed, endSeconds);
	return {
		id: String(id),
		startSeconds: start,
		endSeconds,
		...(speaker ? { speaker } : {}),
		text: plain,
		...(placed ? { words: placed } : {})
	};
}

/** The words' places in the text, when it is made of just these words. */
function placeIn(text: string, timed: TimedWord[], endSeconds: number): Cue['words'] {
	const isTimed = timed.length > 0 && timed.every((word) => word.endSeconds <= endSeconds + 0.001);
	if (!isTimed) return undefined;
	const placed = placeWords(timed, endSeconds);
	const words: NonNullable<Cue['words']> = [];
	let from = 0;
	for (const [index, { text: said }] of placed.words.entries()) {
		from = text.indexOf(said, from);
		const word = timed[index];
		if (from === -1 || !word) return undefined;
		const { startSeconds } = word;
		words.push({
			startSeconds,
			endSeconds: word.endSeconds,
			text: said,
			from,
			to: from + said.length
		});
		from += said.length;
	}
	return words;
}

function findWords(value: unknown, depth: number): TimedWord[] | undefined {
	if (depth < 0 || typeof value !== 'object' || value === null) return undefined;
	if (Array.isArray(value)) {
		const words = value.flatMap((item) => readTimedWord(item) ?? []);
		if (words.some((word) => !word.isPunctuation)) return words;
	}
	for (const inner of Object.values(value)) {
		const words = findWords(inner, depth - 1);
		if (words) return words;
	}
	return undefined;
}

function listAt(value: unknown, key: string): unknown[] | undefined {
	const parsed = v.safeParse(v.object({ [key]: v.array(v.unknown()) }), value);
	return parsed.success ? parsed.output[key] : undefined;
}

function readLanguage(value: unknown): { language?: string } {
	const Language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));
	const parsed = v.safeParse(v.object({ language: Language }), value);
	return parsed.success ? { language: parsed.output.language } : {};
}

function failed(code: string, message: string): ParsedTranscript {
	return { cues: [], problems: [{ line: 1, code, message }] };
}
