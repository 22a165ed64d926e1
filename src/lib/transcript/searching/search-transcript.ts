import { createInflectionFinder, type Stretch } from '../words/find-inflections.ts';
import { foldText, type FoldedText } from '../words/fold-text.ts';
import { isStemmed } from '../words/stem-word.ts';
import { splitsWord } from '../words/unspaced-scripts.ts';

/** A place in a line where what is searched for stands: offsets into the line's text. */
export interface SearchHit {
	cueIndex: number;
	from: number;
	to: number;
}

/** Lines made ready for searching: done once, so that each key stroke only compares. */
export interface SearchableTranscript {
	lines: readonly FoldedText[];
	/** Whether their language's inflections are known. */
	hasInflections: boolean;
}

/** @param language BCP 47 */
export function toSearchable(
	lines: readonly { text: string }[],
	language: string
): SearchableTranscript {
	return {
		lines: lines.map(({ text }) => foldText(text)),
		hasInflections: isStemmed(language)
	};
}

/**
 * Finds what is searched for in every line, whatever its case, accents and quotation marks; every
 * character stands for itself. Whole words come first, then their inflections where these are known,
 * then beginnings of words, then the rest; among equals by time. Nothing but spaces finds nothing.
 */
export function searchTranscript(
	{ lines, hasInflections }: SearchableTranscript,
	query: string
): SearchHit[] {
	const wanted = foldText(query.trim().replace(/\s+/g, ' ')).text;
	if (wanted === '') return [];
	const findInflections = hasInflections ? createInflectionFinder(wanted) : undefined;
	const ranked: [SearchHit[], SearchHit[], SearchHit[], SearchHit[]] = [[], [], [], []];
	for (const [cueIndex, line] of lines.entries()) {
		const inflected = findInflections?.(line.text) ?? [];
		for (const { from, to } of inflected) {
			const rank = line.text.slice(from, to) === wanted ? 0 : 1;
			ranked[rank].push({ cueIndex, ...line.toOriginal(from, to) });
		}
		for (const { from, to } of findLiterally(line.text, wanted, inflected)) {
			ranked[rankOf(line.text, from, to)].push({ cueIndex, ...line.toOriginal(from, to) });
		}
	}
	return ranked.flat();
}

/** Where a line has just these characters, but for where they are found already. */
function findLiterally(line: string, wanted: string, found: readonly Stretch[]): Stretch[] {
	const stretches: Stretch[] = [];
	let from = line.indexOf(wanted);
	while (from !== -1) {
		const stretch = { from, to: from + wanted.length };
		if (!found.some((other) => other.from < stretch.to && stretch.from < other.to)) {
			stretches.push(stretch);
		}
		from = line.indexOf(wanted, stretch.to);
	}
	return stretches;
}

/** 0 for a whole word, 2 for the beginning of one, 3 for the inside. */
function rankOf(text: string, from: number, to: number): 0 | 2 | 3 {
	if (isInsideWord(text, from)) return 3;
	return isInsideWord(text, to) ? 2 : 0;
}

const LETTER_AFTER = /^[\p{L}\p{N}]/u;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

function isInsideWord(text: string, position: number): boolean {
	// Most lines are plain letters, and a single letter stands in them ten thousand times.
	const isPlain = isAscii(text, position - 1) && isAscii(text, position);
	if (isPlain) return isPlainLetter(text, position - 1) && isPlainLetter(text, position);
	// Two units on either side hold one character, whatever its plane.
	const before = text.slice(Math.max(0, position - 2), position);
	const isBetweenLetters =
		LETTER_BEFORE.test(before) && LETTER_AFTER.test(text.slice(position, position + 2));
	return isBetweenLetters && splitsWord(text, position);
}

function isAscii(text: string, at: number): boolean {
	return !(text.charCodeAt(at) >= 0x80);
}

/** Whether one of a-z or 0-9 stands there: the text is folded, so that it has no capitals. */
function isPlainLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
