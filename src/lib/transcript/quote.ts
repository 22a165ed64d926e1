import { formatClock } from '#lib/shared/media-time.ts';
import type { Cue } from './cue.ts';

/** The address of a line: opens its lesson at its second, with the line in view. */
export function lineHref(lessonHref: string, { id, startSeconds }: Cue): string {
	return `${lessonHref}?t=${Math.round(startSeconds * 1000) / 1000}#cue-${id}`;
}

/** A line as one would quote it in a message: its words, where they are said, and how to get there. */
export function formatQuote(
	cue: Cue,
	{ title, address }: { title: string; address: string }
): string {
	const source = [cue.speaker, title, formatClock(cue.startSeconds)].filter(Boolean).join(', ');
	return `“${cue.text}”\n${source}\n${address}`;
}
