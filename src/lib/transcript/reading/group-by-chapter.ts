import type { Chapter } from '../chapter.ts';
import type { Cue } from '../cue.ts';

/** A line this close before its chapter is meant to open it. */
const EARLY_SECONDS = 0.25;

/**
 * The title that stands above a line, by the line's index: a chapter's title above the first line
 * that begins in it. Cues and chapters are sorted by start; a chapter in which nobody speaks has none.
 */
export function groupByChapter(
	cues: readonly Cue[],
	chapters: readonly Chapter[]
): ReadonlyMap<number, string> {
	const titles = new Map<number, string>();
	let cueIndex = 0;
	for (const [index, { startSeconds, title }] of chapters.entries()) {
		const nextStartSeconds = chapters[index + 1]?.startSeconds ?? Infinity;
		while (startOf(cues, cueIndex) < startSeconds - EARLY_SECONDS) cueIndex += 1;
		if (startOf(cues, cueIndex) < nextStartSeconds - EARLY_SECONDS) titles.set(cueIndex, title);
	}
	return titles;
}

function startOf(cues: readonly Cue[], index: number): number {
	return cues[index]?.startSeconds ?? Infinity;
}
