/** A text as searching compares it, and the way back to the text it was made from. */
export interface FoldedText {
	text: string;
	/** Offsets of the folded text to those of the original, in UTF-16 units, whole characters. */
	toOriginal(from: number, to: number): { from: number; to: number };
}

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const LOOKALIKES = new Map([
	['’', "'"],
	['‘', "'"],
	['“', '"'],
	['”', '"'],
	['‐', '-'],
	['‑', '-'],
	['–', '-'],
	['\u00a0', ' ']
]);

/**
 * Makes texts comparable by what a person hears in them: lower case, without accents (Unicode NFD
 * without combining marks), typographic quotes and hyphens as a keyboard has them.
 */
export function foldText(original: string): FoldedText {
	if (ASCII.test(original)) {
		return { text: original.toLowerCase(), toOriginal: (from, to) => ({ from, to }) };
	}
	let text = '';
	/** For each unit of the folded text, where its character begins and ends in the original. */
	const begins: number[] = [];
	const ends: number[] = [];
	let position = 0;
	for (const character of original) {
		const folded = foldCharacter(character);
		const end = position + character.length;
		for (let unit = 0; unit < folded.length; unit += 1) {
			begins.push(position);
			ends.push(end);
		}
		// A combining mark on its own belongs to the character before it.
		if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
		text += folded;
		position = end;
	}
	return {
		text,
		toOriginal: (from, to) => ({ from: begins[from] ?? 0, to: ends[to - 1] ?? 0 })
	};
}

function foldCharacter(character: string): string {
	const plain = LOOKALIKES.get(character) ?? character;
	return plain.normalize('NFD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
}
