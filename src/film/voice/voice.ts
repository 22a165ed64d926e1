/** A narrator: text in, audio and word times out. A recorded human voice can take its place by
 * answering the same question. */
export interface Voice {
	/** One answer for each text, in the same order. */
	speak(texts: readonly string[]): Promise<Speech[]>;
}

export interface Speech {
	durationSeconds: number;
	/** One for each word of the text as split at spaces, in order, relative to the speech's start. */
	words: SpokenWord[];
	/** Mono 16-bit PCM WAV; a voice that only estimates has none. */
	wavFile?: string;
}

export interface SpokenWord {
	startSeconds: number;
	endSeconds: number;
}

/** The words of a phrase as it is shown: what stands between spaces. */
export function splitWords(text: string): string[] {
	return text.trim().split(/\s+/);
}
