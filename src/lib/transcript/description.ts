import type { Cue } from './cue.ts';

/** What is to be seen and not said, in the gap of the talk that it is for. */
export interface Description {
	startSeconds: number;
	/** After the start; saying it may take longer. */
	endSeconds: number;
	text: string;
}

/**
 * A descriptive transcript: what is said and what is to be seen, by time. A description is a line
 * whose speaker is "Description"; of a line that begins with it, it comes first.
 */
export function describeCues(cues: readonly Cue[], descriptions: readonly Description[]): Cue[] {
	const described = descriptions.map((description, index) => ({
		...description,
		id: `description-${index + 1}`,
		speaker: 'Description'
	}));
	return [...described, ...cues].sort((a, b) => a.startSeconds - b.startSeconds);
}
