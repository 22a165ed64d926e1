import type { Cue } from '#lib/transcript/cue.ts';
import type { Phrase } from '#lib/transcript/formats/read-plain-text.ts';
import type { AlignedPhrase } from './align-speech.ts';
import type { PhraseWord } from './split-words.ts';

/** A line that the recording leaves out is shown at least so long. */
const SHORTEST_SECONDS = 0.5;

/**
 * The lines of a transcript, one a phrase. A phrase that the recording leaves out stays where it would
 * have been said, between its neighbours, without word times.
 */
export function toCues(
	phrases: readonly Phrase[],
	{ words, aligned }: { words: readonly PhraseWord[][]; aligned: readonly AlignedPhrase[] }
): Cue[] {
	return phrases.map(({ text, speaker }, index) => {
		const spans = aligned[index]?.words;
		const first = spans?.[0];
		const last = spans?.at(-1);
		const line = { id: `c${index + 1}`, ...(speaker === undefined ? {} : { speaker }), text };
		if (!spans || !first || !last) return { ...line, ...placeBetween(aligned, index) };
		return {
			...line,
			startSeconds: first.startSeconds,
			endSeconds: last.endSeconds,
			words: (words[index] ?? []).map((word, place) => ({ ...word, ...(spans[place] ?? last) }))
		};
	});
}

/** Lines without times share the time between those around them that have some. */
function placeBetween(
	aligned: readonly AlignedPhrase[],
	index: number
): { startSeconds: number; endSeconds: number } {
	let from = index;
	while (from > 0 && !aligned[from - 1]?.words) from--;
	let to = index;
	while (to < aligned.length && !aligned[to]?.words) to++;
	const start = aligned[from - 1]?.words?.at(-1)?.endSeconds ?? 0;
	const end = aligned[to]?.words?.[0]?.startSeconds ?? start + SHORTEST_SECONDS * (to - from);
	const share = Math.max(0, end - start) / (to - from);
	const startSeconds = start + (index - from) * share;
	return { startSeconds, endSeconds: startSeconds + Math.max(share, SHORTEST_SECONDS) };
}
