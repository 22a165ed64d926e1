import type { Cue } from '../cue.ts';

/** A transcript as programs get it; times in seconds. */
export interface TranscriptJson {
	/** BCP 47; null where it is not known. */
	language: string | null;
	cues: {
		id: string;
		start: number;
		end: number;
		speaker?: string;
		text: string;
		words?: { start: number; end: number; text: string }[];
	}[];
}

export function toTranscriptJson(cues: readonly Cue[], language: string | null): TranscriptJson {
	return {
		language,
		cues: cues.map(({ id, startSeconds, endSeconds, speaker, text, words }) => ({
			id,
			start: startSeconds,
			end: endSeconds,
			...(speaker === undefined ? {} : { speaker }),
			text,
			...(words === undefined
				? {}
				: {
						words: words.map((word) => ({
							start: word.startSeconds,
							end: word.endSeconds,
							text: word.text
						}))
					})
		}))
	};
}
