import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';

export interface Chapter {
	startSeconds: number;
	endSeconds: number;
	title: string;
}

/** A moment that has a dot on the seek bar, such as a note's. */
export interface Mark {
	atSeconds: number;
	label: string;
}

/** The chapter a moment is in. Chapters are sorted by start. */
export function findChapter(chapters: readonly Chapter[], seconds: number): Chapter | undefined {
	return chapters[findLastAtOrBefore(chapters, seconds, ({ startSeconds }) => startSeconds)];
}
