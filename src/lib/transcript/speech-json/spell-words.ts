import { isSpacedBetween } from '../words/unspaced-scripts.ts';
import type { SpokenWord } from './speech.ts';

/** How far on in the text the next word is looked for, in UTF-16 units. */
const REACH = 80;

/**
 * Spells words as the text writes them: a service's words may lack the punctuation, or be pieces of
 * words (`Cue`, `line`, `'s`). What no space parts becomes one word, from its first piece to its last;
 * between letters of a script without spaces the pieces stay apart. Undefined where the words are not
 * those of the text.
 */
export function spellWords(text: string, pieces: readonly SpokenWord[]): SpokenWord[] | undefined {
	const words: SpokenWord[] = [];
	let end = 0;
	for (const piece of pieces) {
		const said = piece.text.trim();
		if (said === '') continue;
		const from = text.slice(end, end + REACH + said.length).indexOf(said);
		if (from === -1) return undefined;
		const between = text.slice(end, end + from);
		end += from + said.length;
		const last = words.at(-1);
		const [tail = ''] = /^\S*/.exec(between) ?? [];
		const [head = ''] = /\S*$/.exec(between) ?? [];
		if (hasWord(between.slice(tail.length, between.length - head.length))) return undefined;
		if (!last) {
			words.push({ ...piece, text: between.trimStart() + said });
		} else if (tail !== between) {
			last.text += tail;
			words.push({ ...piece, text: head + said });
		} else if (isPiece(last.text + tail, said)) {
			last.text += tail + said;
			stretch(last, piece);
		} else {
			last.text += tail;
			words.push({ ...piece, text: said });
		}
	}
	const last = words.at(-1);
	const rest = text.slice(end).trimEnd();
	if (!last || /\s\S/.test(rest)) return undefined;
	last.text += rest;
	return words;
}

/** Lets a word last to the end of its last piece; without times of its own it takes the piece's. */
function stretch(word: SpokenWord, { startSeconds, endSeconds = 0 }: SpokenWord): void {
	if (startSeconds === undefined) return;
	word.startSeconds ??= startSeconds;
	word.endSeconds = Math.max(word.endSeconds ?? word.startSeconds, endSeconds);
}

function hasWord(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function isPiece(left: string, right: string): boolean {
	return isSpacedBetween(left, right) || !hasWord(right);
}
