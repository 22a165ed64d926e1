import { toComparable, type ComparableFrames } from './compare-frames.ts';
import { findSilence } from './find-silence.ts';
import { toSpeechFrames } from './speech-frames.ts';
import type { SpokenPhrase } from './spoken-phrase.ts';
import { SEAM } from './warp-frames.ts';

/** A word's frames: from `first` up to `last`, both included. */
export interface WordFrames {
	first: number;
	last: number;
}

/** The text, spoken as one sound, and where its phrases and words are in it. */
export interface PreparedText {
	frames: ComparableFrames;
	seams: Uint8Array;
	phraseBefore: Int32Array;
	/** For each phrase its first frame, the frame after its last, and its words. */
	phrases: { first: number; end: number; words: WordFrames[] }[];
}

/** Joins spoken phrases, looked at every `hopSeconds`. */
export function prepareText(
	phrases: readonly SpokenPhrase[],
	{ hopSeconds, rate }: { hopSeconds: number; rate: number }
): PreparedText {
	const hopSamples = Math.round(hopSeconds * rate);
	const counts = phrases.map(({ samples }) => Math.max(1, Math.ceil(samples.length / hopSamples)));
	const total = counts.reduce((sum, count) => sum + count, 0);
	const samples = new Int16Array(total * hopSamples);
	let first = 0;
	const placed = phrases.map(({ samples: spoken, words }, index) => {
		samples.set(spoken, first * hopSamples);
		const start = first;
		first += counts[index] ?? 0;
		const toFrame = (seconds: number) =>
			Math.min(first - 1, start + Math.max(0, Math.round(seconds / hopSeconds)));
		return {
			first: start,
			end: first,
			words: words.map(({ startSeconds, endSeconds }) => {
				const firstFrame = toFrame(startSeconds);
				const last = Math.max(firstFrame, toFrame(endSeconds - hopSeconds));
				return { first: firstFrame, last };
			})
		};
	});
	const sound = toSpeechFrames(samples, hopSeconds);
	const frames = toComparable(sound, findSilence(sound.decibels, hopSeconds));
	return { frames, phrases: placed, ...findSeams(frames, placed) };
}

/** Between words there may be a pause, between phrases anything. */
function findSeams(
	{ count, silent }: ComparableFrames,
	phrases: PreparedText['phrases']
): Pick<PreparedText, 'seams' | 'phraseBefore'> {
	const seams = Uint8Array.from(silent, (isSilent) => (isSilent === 1 ? SEAM.pause : SEAM.none));
	const phraseBefore = new Int32Array(count).fill(-1);
	for (const [index, { first, end, words }] of phrases.entries()) {
		const before = phrases[index - 1];
		if (before) phraseBefore[first] = before.first;
		for (const word of words) seams.fill(SEAM.pause, Math.max(0, word.first - 1), word.first + 1);
		const speechFirst = words[0]?.first ?? end;
		const speechLast = words.at(-1)?.last ?? end;
		seams.fill(SEAM.phrase, first, Math.max(first + 1, speechFirst));
		seams.fill(SEAM.phrase, Math.min(end - 1, speechLast), end);
	}
	return { seams, phraseBefore };
}

/** The same, at a `factor` times longer hop, where every frame may be next to a pause. */
export function coarsenSeams(
	{ seams, phraseBefore }: Pick<PreparedText, 'seams' | 'phraseBefore'>,
	factor: number
): Pick<PreparedText, 'seams' | 'phraseBefore'> {
	const count = Math.ceil(seams.length / factor);
	const coarse = new Uint8Array(count).fill(SEAM.pause);
	const before = new Int32Array(count).fill(-1);
	for (const [frame, seam] of seams.entries()) {
		const at = Math.floor(frame / factor);
		coarse[at] = Math.max(coarse[at] as number, seam);
		const from = Math.floor((phraseBefore[frame] as number) / factor);
		if ((phraseBefore[frame] as number) >= 0 && from < at) before[at] = from;
	}
	return { seams: coarse, phraseBefore: before };
}
