import type { Mark } from './match-words.ts';

/** A text as it is shown, in pieces: what was searched for is marked. */
export type Passage = readonly { text: string; isMarked: boolean }[];

/** As long as two lines of a result. */
const LONGEST = 220;
/** How much goes before the first mark of a text that is cut. */
const LEAD = 60;

/**
 * Cuts a text to what is around `anchor`, its first mark unless told otherwise, between words, and
 * parts it at its marks.
 */
export function toPassage(
	text: string,
	marks: readonly Mark[],
	anchor = marks[0]?.from ?? 0
): Passage {
	const { from, to } = findWindow(text, anchor);
	const pieces: { text: string; isMarked: boolean }[] = [];
	const add = (piece: string, isMarked: boolean) => {
		if (piece !== '') pieces.push({ text: piece, isMarked });
	};
	let place = from;
	if (from > 0) add('… ', false);
	for (const mark of marks) {
		if (mark.from < place || mark.to > to) continue;
		add(text.slice(place, mark.from), false);
		add(text.slice(mark.from, mark.to), true);
		place = mark.to;
	}
	add(text.slice(place, to), false);
	if (to < text.length) add(' …', false);
	return pieces;
}

function findWindow(text: string, firstMark: number): { from: number; to: number } {
	if (text.length <= LONGEST) return { from: 0, to: text.length };
	const from = firstMark < LONGEST - LEAD ? 0 : wordStart(text, firstMark - LEAD, firstMark);
	const end = from + LONGEST;
	if (end >= text.length) return { from, to: text.length };
	const lastSpace = text.lastIndexOf(' ', end);
	return { from, to: lastSpace > firstMark ? lastSpace : end };
}

/** Where the next word begins, if it does before `latest`; else there. */
function wordStart(text: string, position: number, latest: number): number {
	const space = text.indexOf(' ', position);
	return space === -1 || space >= latest ? latest : space + 1;
}
