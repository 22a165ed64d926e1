import type { Cue } from '#lib/transcript/cue.ts';

/** A line of two seconds, from its start; its words share its time evenly. */
export function aCue({ id, start, end = start + 2, text = `Line ${id}` }: ACue): Cue {
	const words = [...text.matchAll(/[\p{L}\p{N}']+/gu)];
	const step = (end - start) / words.length;
	return {
		id,
		startSeconds: start,
		endSeconds: end,
		text,
		words: words.map(({ 0: word, index }, position) => ({
			startSeconds: start + position * step,
			endSeconds: start + (position + 1) * step,
			text: word,
			from: index,
			to: index + word.length
		}))
	};
}

interface ACue {
	id: string;
	start: number;
	end?: number;
	text?: string;
}
