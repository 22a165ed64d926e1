import { foldText, type FoldedText } from './fold-text.ts';

/** A place in a line where what is searched for stands: offsets into the line's text. */
export interface SearchHit {
	cueIndex: number;
	from: number;
	to: number;
}

/** Lines made ready for searching: done once, so that each key stroke only compares. */
export type SearchableTranscript = readonly FoldedText[];

export function toSearchable(lines: readonly { text: string }[]): SearchableTranscript {
	return lines.map(({ text }) => foldText(text));
}

/**
 * Finds what is searched for in every line, whatever its case, accents and quotation marks; every
 * character stands for itself. Whole words come first, then beginnings of words, then the rest;
 * among equals by time. Nothing but spaces finds nothing.
 */
export function searchTranscript(lines: SearchableTranscript, query: string): SearchHit[] {
	const wanted = foldText(query.trim()).text;
	if (wanted === '') return [];
	const ranked: [SearchHit[], SearchHit[], SearchHit[]] = [[], [], []];
	for (const [cueIndex, line] of lines.entries()) {
		let from = line.text.indexOf(wanted);
		while (from !== -1) {
			const to = from + wanted.length;
			ranked[rank(line.text, from, to)].push({ cueIndex, ...line.toOriginal(from, to) });
			from = line.text.indexOf(wanted, to);
		}
	}
	return ranked.flat();
}

/** 0 for a whole word, 1 for the beginning of one, 2 for the inside. */
function rank(text: string, from: number, to: number): 0 | 1 | 2 {
	if (isInsideWord(text, from)) return 2;
	return isInsideWord(text, to) ? 1 : 0;
}

const LETTER_AFTER = /^[\p{L}\p{N}]/u;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

function isInsideWord(text: string, position: number): boolean {
	// Two units on either side hold one character, whatever its plane.
	const before = text.slice(Math.max(0, position - 2), position);
	return LETTER_BEFORE.test(before) && LETTER_AFTER.test(text.slice(position, position + 2));
}
