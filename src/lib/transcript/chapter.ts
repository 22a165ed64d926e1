import type { TranscriptProblem } from './cue.ts';
import { parseWebVtt } from './formats/parse-web-vtt.ts';

/** A named part of a lesson. */
export interface Chapter {
	startSeconds: number;
	endSeconds: number;
	title: string;
}

/** Reads a WebVTT chapters file. By start; never throws. */
export function parseChapters(source: string): {
	chapters: Chapter[];
	problems: TranscriptProblem[];
} {
	const { cues, problems } = parseWebVtt(source);
	const chapters = cues.map(({ startSeconds, endSeconds, text }) => ({
		startSeconds,
		endSeconds,
		title: text
	}));
	return { chapters, problems };
}
