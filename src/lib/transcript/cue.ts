/** One timed line of a transcript. */
export interface Cue {
	/** Unique in its transcript, of letters, digits, `.`, `_` and `-`: the end of an HTML id. */
	id: string;
	startSeconds: number;
	/** After the start. Cues may overlap. */
	endSeconds: number;
	speaker?: string;
	/** Plain text, words parted by single spaces. */
	text: string;
	/** By start, one after the other in the text. Absent where the transcript has no word times. */
	words?: Word[];
}

/** One spoken word of a cue. */
export interface Word {
	startSeconds: number;
	endSeconds: number;
	text: string;
	/** Where it begins and ends in the cue's text, in UTF-16 units. */
	from: number;
	to: number;
}

/** What is wrong in a transcript file, and what to do about it. Lines count from 1. */
export interface TranscriptProblem {
	line: number;
	/** Stable, for programs: `bad-timing`. */
	code: string;
	/** A sentence for the author. */
	message: string;
	/** Nothing was lost: what was meant could be read. A course is not refused for it. */
	isHarmless?: true;
}
