import type { Cue } from '../cue.ts';

/** Lines that follow each other, by index: `to` is the first that does not belong. */
export interface LineSpan {
	from: number;
	to: number;
}

/** Paragraphs that the browser lays out, or leaves out, together. */
export interface Stretch extends LineSpan {
	paragraphs: LineSpan[];
	/** About how many rows its text fills in the panel at its usual size. */
	rows: number;
}

/** A silence this long ends a paragraph, where it is longer than the talk's usual ones. */
const PAUSE_SECONDS = 1.4;
const LONGER_THAN_USUAL = 1.4;
/** From here on a paragraph ends with the next sentence, and at the longest with that many lines. */
const FULL_LETTERS = 320;
const MOST_LINES = 12;
/** Fewer, and a browser watches too many boxes; more, and bringing one into view takes too long. */
const STRETCH_LINES = 12;
const LETTERS_A_ROW = 36;

/**
 * Parts a transcript as one would part written text: where a chapter begins (`titles` has its first
 * line), where another speaks, after a pause, and at the end of a sentence once it is long enough.
 */
export function divideIntoParagraphs(
	cues: readonly Cue[],
	titles: ReadonlyMap<number, string>
): LineSpan[] {
	const paragraphs: LineSpan[] = [];
	const pauseSeconds = longPauseOf(cues);
	let letters = 0;
	for (const [index, cue] of cues.entries()) {
		const last = paragraphs.at(-1);
		const isFull = last !== undefined && index - last.from >= MOST_LINES;
		if (
			last === undefined ||
			isFull ||
			beginsAnew(cues, index, { titles, letters, pauseSeconds })
		) {
			paragraphs.push({ from: index, to: index + 1 });
			letters = cue.text.length;
		} else {
			last.to = index + 1;
			letters += cue.text.length;
		}
	}
	return paragraphs;
}

/** Gathers paragraphs so that there are few stretches, and none is long. */
export function gatherStretches(cues: readonly Cue[], paragraphs: readonly LineSpan[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const paragraph of paragraphs) {
		const { from, to } = paragraph;
		const rows = cues.slice(from, to).reduce((sum, { text }) => sum + rowsOf(text), 0);
		const last = stretches.at(-1);
		if (last === undefined || last.to - last.from >= STRETCH_LINES) {
			stretches.push({ from, to, paragraphs: [paragraph], rows });
		} else {
			last.to = to;
			last.rows += rows;
			last.paragraphs.push(paragraph);
		}
	}
	return stretches;
}

interface Surroundings {
	titles: ReadonlyMap<number, string>;
	/** So many there are in the paragraph already. */
	letters: number;
	/** So long a silence parts. */
	pauseSeconds: number;
}

function beginsAnew(
	cues: readonly Cue[],
	index: number,
	{ titles, letters, pauseSeconds }: Surroundings
): boolean {
	const cue = cues[index];
	const previous = cues[index - 1];
	if (cue === undefined || previous === undefined) return true;
	const isNewSentence = /[.!?…。！？؟]["'”’»)]*$/.test(previous.text);
	return (
		titles.has(index) ||
		cue.speaker !== previous.speaker ||
		cue.startSeconds - previous.endSeconds >= pauseSeconds ||
		(letters >= FULL_LETTERS && isNewSentence)
	);
}

/** A slow talk pauses after every sentence: what parts it must stand out. */
function longPauseOf(cues: readonly Cue[]): number {
	const pauses = cues
		.slice(1)
		.map(({ startSeconds }, index) => startSeconds - (cues[index]?.endSeconds ?? startSeconds))
		.toSorted((a, b) => a - b);
	const usual = pauses[pauses.length >> 1] ?? 0;
	return Math.max(PAUSE_SECONDS, usual * LONGER_THAN_USUAL);
}

function rowsOf(text: string): number {
	return Math.max(1, Math.ceil(text.length / LETTERS_A_ROW));
}
