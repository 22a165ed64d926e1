import type { Cue } from '#lib/transcript/cue.ts';
import { formatClock } from '#lib/shared/media-time.ts';
import { readPlainText, type Phrase } from '#lib/transcript/formats/read-plain-text.ts';
import { alignSpeech, type AlignedPhrase } from './align-speech.ts';
import { decodeSound } from './decode-sound.server.ts';
import { findLines } from './find-lines.ts';
import type { SpeechEngine } from './speech-engine.server.ts';
import { splitWords } from './split-words.ts';
import { toCues } from './to-cues.ts';

/** A phrase whose times should be listened to. */
interface DoubtfulPhrase {
	/** In the text, from 1. */
	line: number;
	/** In the recording. */
	startSeconds: number;
	text: string;
	/** 0 to 1; 0 also where the recording leaves the phrase out. */
	confidence: number;
	/** A sentence for the author. */
	message: string;
}

export type AlignedText =
	{ ok: true; cues: Cue[]; doubtful: DoubtfulPhrase[] } | { ok: false; message: string };

export interface TextToAlign {
	/** A recording or a video. */
	soundFile: string;
	/** Plain text or Markdown. */
	text: string;
	engine: SpeechEngine;
	/** Called with 0..1. */
	onProgress?: (fraction: number) => void;
}

/** Speaking takes about this share of the time, decoding as little as the rest is. */
const SPEAKING_SHARE = 0.7;
const DECODED_SHARE = 0.05;

/**
 * Finds when each word of a text is said in a recording, by speaking the text and comparing the two by
 * their sound. The message of a refusal is a sentence for the author.
 */
export async function alignText({
	soundFile,
	text,
	engine,
	onProgress = () => undefined
}: TextToAlign): Promise<AlignedText> {
	const phrases = readPlainText(text).phrases.filter(({ text }) => splitWords(text).length > 0);
	if (phrases.length === 0) return { ok: false, message: 'There is nothing to say in this text.' };
	const sound = await decodeSound(soundFile);
	if (!sound.ok) return sound;
	onProgress(DECODED_SHARE);
	const words = phrases.map(({ text }) => splitWords(text));
	const speech = await engine.speak(
		words.map((phrase) => phrase.map((word) => word.text)),
		(done) => onProgress(DECODED_SHARE + (SPEAKING_SHARE * done) / phrases.length)
	);
	if (!speech.ok) return speech;
	const aligned = alignSpeech(sound.samples, speech.phrases);
	onProgress(1);
	const sure = aligned.filter(({ confidence }) => confidence >= engine.doubtfulBelow).length;
	if (2 * sure < aligned.length) {
		const message =
			`This text does not match the recording: ${sure} of its ${aligned.length} phrases were found. ` +
			'Check that both belong together and are in the language given.';
		return { ok: false, message };
	}
	const cues = toCues(phrases, { words, aligned });
	const lines = findLines(
		text,
		phrases.map((phrase) => phrase.text)
	);
	const { doubtfulBelow } = engine;
	const doubtful = tellDoubtful(phrases, { aligned, cues, lines, doubtfulBelow });
	return { ok: true, cues, doubtful };
}

function tellDoubtful(
	phrases: readonly Phrase[],
	found: {
		aligned: readonly AlignedPhrase[];
		cues: readonly Cue[];
		lines: readonly number[];
		doubtfulBelow: number;
	}
): DoubtfulPhrase[] {
	return phrases.flatMap(({ text }, index) => {
		const { words, confidence = 0 } = found.aligned[index] ?? {};
		if (confidence >= found.doubtfulBelow) return [];
		const startSeconds = found.cues[index]?.startSeconds ?? 0;
		const message = words
			? `"${text}" may not be what is said at ${formatClock(startSeconds)} (confidence ${confidence.toFixed(2)}). Listen, and correct the text or the times.`
			: `"${text}" is not said in the recording (about ${formatClock(startSeconds)}). Delete it from the text if so.`;
		return [{ line: found.lines[index] ?? 1, startSeconds, text, confidence, message }];
	});
}
