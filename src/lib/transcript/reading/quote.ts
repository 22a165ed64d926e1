import { formatClock, formatPassageParameter } from '#lib/shared/media-time.ts';
import type { Cue } from '../cue.ts';
import type { SpokenPassage } from '../words/cut-passage.ts';

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

/** The address of a passage: opens its lesson there, plays just that, and stops. */
export function passageHref(lessonHref: string, passage: SpokenPassage): string {
	return `${lessonHref}?t=${formatPassageParameter(passage)}#cue-${passage.cueId}`;
}

/** A passage as one would quote it: its words, from when to when they are said, and how to get there. */
export function formatPassageQuote(
	{ text, speaker, startSeconds, endSeconds }: SpokenPassage,
	{ title, address }: { title: string; address: string }
): string {
	const range = `${formatClock(startSeconds)}–${formatClock(endSeconds)}`;
	return `“${text}”\n${[speaker, title, range].filter(Boolean).join(', ')}\n${address}`;
}
