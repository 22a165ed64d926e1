import type { Film } from '#film/film.ts';
import type { Timeline } from '#film/timeline.ts';
import { splitWords } from '#film/voice/voice.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import type { Chapter } from '#lib/transcript/chapter.ts';

interface Made {
	cues: readonly Cue[];
	chapters: readonly Chapter[];
	durationSeconds: number;
}

/** The timeline that a film was made to, read back from what was made; a word ends where the next one
 * begins. Undefined when these are not the words of the source. */
export function readMadeTimeline(film: Film, made: Made): Timeline | undefined {
	const source = film.chapters.flatMap((chapter) => chapter.phrases);
	if (source.length !== made.cues.length) return undefined;
	const phrases = made.cues.map(({ text, startSeconds, endSeconds, words }, index) => ({
		id: source[index]?.id ?? '',
		text,
		audioStartSeconds: startSeconds,
		startSeconds,
		endSeconds,
		words: words ?? [{ text, startSeconds, endSeconds }]
	}));
	const isSaid = phrases.every(
		({ words }, index) => words.length === splitWords(source[index]?.text ?? '').length
	);
	return isSaid ? { ...made, phrases } : undefined;
}
