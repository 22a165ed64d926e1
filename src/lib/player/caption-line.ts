import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';

/** A line of captions; from `startSeconds` until before `endSeconds`. */
export interface CaptionLine {
	startSeconds: number;
	endSeconds: number;
	text: string;
}

export interface Captions {
	/** BCP 47. */
	language: string;
	/** The language as a menu names it. */
	label: string;
	/** Sorted by start. */
	lines: readonly CaptionLine[];
	/** All languages there are captions in. */
	choices: readonly { language: string; label: string }[];
}

/** The text to show at a moment, or none. Where lines overlap the later one is shown. */
export function findCaption(lines: readonly CaptionLine[], seconds: number): string | undefined {
	const line = findLine(lines, seconds);
	return line !== undefined && seconds < line.endSeconds ? line.text : undefined;
}

/** The line that began last before a moment, or with it. */
export function findLine(lines: readonly CaptionLine[], seconds: number): CaptionLine | undefined {
	return lines[findLastAtOrBefore(lines, seconds, ({ startSeconds }) => startSeconds)];
}
