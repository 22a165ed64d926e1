import { breakAfter } from './break-after.ts';
import type { Cue } from '../cue.ts';
import { divideIntoLines, SHORTEST_SECONDS, type LinePiece } from './divide-into-lines.ts';
import { textWidth } from './text-width.ts';
import { isSpacedBetween } from './unspaced-scripts.ts';

/** A word, spelled with its punctuation, and when it was spoken. */
export interface TimedWord {
	text: string;
	startSeconds: number;
	endSeconds: number;
	speaker?: string;
}

/** No line goes on over such a silence: a gap shorter than a second is not seen as one (BBC). */
const PAUSE_SECONDS = 1;
/** A breath, after which a line may as well end as after a comma. */
const BREATH_SECONDS = 0.4;

/**
 * Groups words to the lines of a transcript. A line begins with another speaker and after a pause of a
 * second; between those, `divideIntoLines` finds where lines read best: at most two rows of 42 columns
 * and 7 s, ending with a sentence, else a clause or a breath, without single words. A line shorter
 * than a second stays for that second, where the next begins later. (Netflix, Timed Text Style Guide:
 * General Requirements; BBC Subtitle Guidelines, Line breaks and Timing.)
 */
export function groupWords(words: readonly TimedWord[]): Cue[] {
	const lines = splitAtPauses(words.map(endBefore)).flatMap((stretch) => {
		const ends = divideIntoLines(toPieces(stretch));
		return ends.map((end, index) => stretch.slice(ends[index - 1] ?? 0, end));
	});
	const cues = lines.map(toCue).toSorted((a, b) => a.startSeconds - b.startSeconds);
	return cues.map((cue, index) => ({
		...cue,
		id: `c${index + 1}`,
		endSeconds: linger(cue, cues[index + 1]?.startSeconds)
	}));
}

/** A word of the same speaker ends no later than the next begins. */
function endBefore(word: TimedWord, index: number, words: readonly TimedWord[]): TimedWord {
	const next = words[index + 1];
	const isFollowed =
		next?.speaker === word.speaker && next && next.startSeconds >= word.startSeconds;
	return isFollowed && next.startSeconds < word.endSeconds
		? { ...word, endSeconds: next.startSeconds }
		: word;
}

function splitAtPauses(words: readonly TimedWord[]): TimedWord[][] {
	const stretches: TimedWord[][] = [];
	let stretchStart = 0;
	for (const word of words) {
		const stretch = stretches.at(-1);
		const last = stretch?.at(-1);
		const goesOn =
			last !== undefined &&
			word.speaker === last.speaker &&
			word.startSeconds >= stretchStart &&
			word.startSeconds - last.endSeconds < PAUSE_SECONDS;
		if (goesOn) stretch?.push(word);
		else stretches.push([word]);
		stretchStart = word.startSeconds;
	}
	return stretches;
}

function toPieces(words: readonly TimedWord[]): LinePiece[] {
	return words.map(({ text, startSeconds, endSeconds }, index) => {
		const previous = words[index - 1];
		const next = words[index + 1];
		const kind = breakAfter(text, next?.text);
		const isBreath = next !== undefined && next.startSeconds - endSeconds >= BREATH_SECONDS;
		return {
			width: textWidth(text),
			isSpaced: previous !== undefined && isSpacedBetween(previous.text, text),
			breakAfter: kind !== 'sentence' && isBreath ? 'clause' : kind,
			startSeconds,
			endSeconds
		};
	});
}

function toCue(line: readonly TimedWord[]): Cue {
	const [{ startSeconds, speaker } = { startSeconds: 0, speaker: undefined }] = line;
	let text = '';
	const words = line.map((word) => {
		if (text !== '' && isSpacedBetween(text, word.text)) text += ' ';
		const from = text.length;
		text += word.text;
		const { startSeconds, endSeconds } = word;
		return { startSeconds, endSeconds, text: word.text, from, to: text.length };
	});
	const endSeconds = Math.max(...words.map((word) => word.endSeconds));
	const who = speaker === undefined ? {} : { speaker };
	return { id: '', startSeconds, endSeconds, ...who, text, words };
}

/** Until when a line is shown: at least a second, but not into the next. */
function linger({ startSeconds, endSeconds }: Cue, nextSeconds: number | undefined): number {
	if (nextSeconds === undefined) return endSeconds;
	return Math.max(endSeconds, Math.min(startSeconds + SHORTEST_SECONDS, nextSeconds));
}
