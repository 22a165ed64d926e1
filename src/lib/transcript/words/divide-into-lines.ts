import type { Break } from './break-after.ts';

/** A word on its way into a line. */
export interface LinePiece {
	/** In columns, see `textWidth`. */
	width: number;
	/** Whether a space parts it from the piece before. */
	isSpaced: boolean;
	breakAfter: Break;
	/** Absent in a text that has no times. */
	startSeconds?: number;
	endSeconds?: number;
}

/** Two rows of 42 columns, at most 7 s (Netflix, Timed Text Style Guide: General Requirements). */
const ROW_COLUMNS = 42;
const LINE_COLUMNS = 84;
const LONGEST_SECONDS = 7;
/** Shorter lines flash by. */
export const SHORTEST_SECONDS = 1;

/** What is worth avoiding, by how much: a line more costs one. */
const COSTS = {
	line: 1,
	breakAfter: { sentence: 0, clause: 2, word: 6, bound: 9 } satisfies Record<Break, number>,
	/** Another sentence begins within the line. */
	sentenceInside: 4,
	singleWord: 10,
	tooShort: 8,
	/** Times the square of the part that is empty: makes lines alike in length. */
	emptiness: 2
};

/**
 * Divides words into lines that read well: within two rows and 7 s, parted where a sentence ends, else
 * a clause, without single words, none shorter than a second where that can be. Of all divisions the
 * one of least cost is taken, as Knuth and Plass break paragraphs. A word too long for a line has one
 * of its own. Answers where each line ends: the index after its last piece.
 */
export function divideIntoLines(pieces: readonly LinePiece[]): number[] {
	const best = [{ cost: 0, from: 0 }];
	for (let to = 1; to <= pieces.length; to += 1) {
		let chosen = { cost: Infinity, from: to - 1 };
		for (const { from, cost } of linesEndingAt(pieces, to)) {
			const total = (best[from]?.cost ?? Infinity) + cost;
			if (total < chosen.cost) chosen = { cost: total, from };
		}
		best.push(chosen);
	}
	const ends: number[] = [];
	for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0) ends.unshift(to);
	return ends;
}

/** The lines that can end before piece `to`, from the shortest on, and what each costs. */
function* linesEndingAt(pieces: readonly LinePiece[], to: number) {
	const last = pieces[to - 1];
	const parting = to === pieces.length ? 0 : COSTS.breakAfter[last?.breakAfter ?? 'word'];
	let columns = 0;
	/** Of the second row, which takes all it can hold; with the space in front of it. */
	let secondRow = 0;
	let sentencesInside = 0;
	for (let from = to - 1; from >= 0; from -= 1) {
		const first = pieces[from];
		if (!first || !last) return;
		const isSingle = from === to - 1;
		columns += first.width + (!isSingle && pieces[from + 1]?.isSpaced ? 1 : 0);
		if (columns <= ROW_COLUMNS) secondRow = columns + (first.isSpaced ? 1 : 0);
		if (!isSingle && first.breakAfter === 'sentence') sentencesInside += 1;
		const seconds = (last.endSeconds ?? 0) - (first.startSeconds ?? 0);
		const needsThirdRow = columns > ROW_COLUMNS && columns - secondRow > ROW_COLUMNS;
		const isTooLong = needsThirdRow || columns > LINE_COLUMNS || seconds > LONGEST_SECONDS;
		if (isTooLong && !isSingle) return;
		const isShort = isShownTooShortly(first, pieces[to]);
		const emptiness = Math.max(0, 1 - columns / LINE_COLUMNS) ** 2;
		const cost =
			COSTS.line +
			parting +
			sentencesInside * COSTS.sentenceInside +
			(isSingle ? COSTS.singleWord : 0) +
			(isShort ? COSTS.tooShort : 0) +
			emptiness * COSTS.emptiness;
		yield { from, cost };
	}
}

/** The last line of a stretch stays on in the silence behind it. */
function isShownTooShortly(first: LinePiece, following: LinePiece | undefined): boolean {
	const { startSeconds = -Infinity } = first;
	return (following?.startSeconds ?? Infinity) - startSeconds < SHORTEST_SECONDS;
}
