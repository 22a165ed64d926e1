import { chanceDistance, coarsen, toComparable, type ComparableFrames } from './compare-frames.ts';
import { findSilence } from './find-silence.ts';
import { phraseConfidence } from './phrase-confidence.ts';
import { coarsenSeams, prepareText, type PreparedText } from './prepare-text.ts';
import { readOffWords, type FoundPhrase } from './read-off-words.ts';
import { SAMPLE_RATE, toSpeechFrames } from './speech-frames.ts';
import type { SpokenPhrase, WordSpan } from './spoken-phrase.ts';
import { bandAround, bandAroundDiagonal } from './warp-band.ts';
import { warpFrames } from './warp-frames.ts';

/** Where a phrase of the text is in the recording. */
export interface AlignedPhrase {
	/** One for each word of the phrase, by start; undefined when the recording leaves the phrase out. */
	words: WordSpan[] | undefined;
	/** 0 to 1, see `phraseConfidence`. */
	confidence: number;
}

const HOP_SECONDS = 0.01;
/** The first look is at 40 ms, or coarser where that would be too many cells. */
const FIRST_FACTOR = 4;
const MOST_CELLS = 600e6;
/** How far the text may run ahead of the recording, or behind, measured on the whole. */
const DIAGONAL_SECONDS = 1200;
/** How far a look may be mended by the next, finer one. */
const MENDED_SECONDS = 0.5;
/** Confidence is measured at this many hops a frame. */
const CONFIDENCE_FACTOR = 2;

/**
 * Finds in a recording, mono at `SAMPLE_RATE`, the words of a text that a speech engine has spoken:
 * both are compared by their sound, coarsely on the whole and then finely around what was found.
 */
export function alignSpeech(
	recording: Int16Array,
	spoken: readonly SpokenPhrase[]
): AlignedPhrase[] {
	const sound = toSpeechFrames(recording, HOP_SECONDS);
	const rows = toComparable(sound, findSilence(sound.decibels, HOP_SECONDS));
	const text = prepareText(spoken, { hopSeconds: HOP_SECONDS, rate: SAMPLE_RATE });
	if (rows.count === 0 || text.frames.count === 0) {
		return spoken.map(() => ({ words: undefined, confidence: 0 }));
	}
	const found = findPhrases(rows, text);
	const coarseRows = coarsen(rows, CONFIDENCE_FACTOR);
	const coarseText = coarsen(text.frames, CONFIDENCE_FACTOR);
	const toCoarse = (frame: number) => Math.floor(frame / CONFIDENCE_FACTOR);
	return text.phrases.map(({ first, end }, index) => {
		const phrase = found[index];
		if (!phrase) return { words: undefined, confidence: 0 };
		const confidence = phraseConfidence(
			{ frames: coarseRows, first: toCoarse(phrase.first), last: toCoarse(phrase.last) },
			{ frames: coarseText, first: toCoarse(first), last: toCoarse(end - 1) }
		);
		return { words: inOrder(phrase.words), confidence };
	});
}

function findPhrases(rows: ComparableFrames, text: PreparedText): (FoundPhrase | undefined)[] {
	const { frames } = text;
	const looked = rows.count * Math.min(frames.count, (2 * DIAGONAL_SECONDS) / HOP_SECONDS);
	const factor = Math.max(FIRST_FACTOR, Math.ceil(Math.sqrt(looked / MOST_CELLS)));
	const coarseRows = coarsen(rows, factor);
	const coarseColumns = coarsen(frames, factor);
	const radius = Math.round(DIAGONAL_SECONDS / HOP_SECONDS / factor);
	const way = warpFrames(
		{
			rows: coarseRows,
			columns: coarseColumns,
			...coarsenSeams(text, factor),
			chance: chanceDistance(coarseRows, coarseColumns)
		},
		bandAroundDiagonal(coarseRows.count, coarseColumns.count, radius)
	);
	const band = bandAround(way, {
		factor,
		radius: Math.round(MENDED_SECONDS / HOP_SECONDS),
		rowCount: rows.count,
		columnCount: frames.count
	});
	const { seams, phraseBefore } = text;
	const chance = chanceDistance(rows, frames);
	const path = warpFrames({ rows, columns: frames, seams, phraseBefore, chance }, band);
	return readOffWords(path, rows, text);
}

/** A word ends at the latest where the next one begins. */
function inOrder(words: readonly WordSpan[]): WordSpan[] {
	return words.map(({ startSeconds, endSeconds }, index) => ({
		startSeconds,
		endSeconds: Math.min(endSeconds, words[index + 1]?.startSeconds ?? endSeconds)
	}));
}
