import type { Cue } from '../cue.ts';

/** Writes a transcript for reading: a line for each cue, the speaker's name where it changes. */
export function formatText(cues: readonly Cue[]): string {
	return cues
		.map(({ speaker, text }, index) => {
			const isNew = speaker !== undefined && speaker !== cues[index - 1]?.speaker;
			return isNew ? `${speaker}: ${text}\n` : `${text}\n`;
		})
		.join('');
}
