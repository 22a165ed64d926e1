import type { Cue } from '../cue.ts';
import { formatTimestamp } from './format-timestamp.ts';

/** Writes a transcript as SubRip, which has neither ids nor speakers: those are said in the text. */
export function formatSrt(cues: readonly Cue[]): string {
	return cues.map((cue, index) => formatCue(cue, index + 1)).join('\n');
}

function formatCue({ startSeconds, endSeconds, speaker, text }: Cue, number: number): string {
	const from = formatTimestamp(startSeconds, ',');
	const to = formatTimestamp(endSeconds, ',');
	const said = speaker === undefined ? text : `${speaker}: ${text}`;
	return `${number}\n${from} --> ${to}\n${said}\n`;
}
