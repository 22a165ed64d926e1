import { chooseRung, readRungs, type Rung } from './choose-rung.ts';

/** A lesson as its page offers it to be kept. */
export interface LessonToKeep {
	/** Such as `/courses/heel-to-hip/ball-and-socket`. */
	address: string;
	title: string;
	courseTitle: string;
	videoId: string;
	durationSeconds: number;
	/** Of its multivariant playlist, with a token. */
	source: string;
	/** Addresses of its storyboard, of its poster, transcripts and figures, and of pages beside it. */
	storyboard: string | undefined;
	files: readonly string[];
	pages: readonly string[];
}

/** What keeping a lesson takes. */
export interface KeepPlan {
	/** The multivariant playlist. */
	playlist: string;
	rung: Rung;
	/** About, from the rung's average bit rate. */
	totalBytes: number;
}

/** Reads from the lesson's playlist what to keep of it; undefined when it cannot be had. */
export async function planKeeping(
	{ source, durationSeconds }: LessonToKeep,
	savesData: boolean
): Promise<KeepPlan | undefined> {
	try {
		const answer = await fetch(source);
		if (!answer.ok) return undefined;
		const playlist = await answer.text();
		const rung = chooseRung(readRungs(playlist), savesData);
		if (rung === undefined) return undefined;
		return { playlist, rung, totalBytes: Math.ceil((rung.bitRate / 8) * durationSeconds) };
	} catch {
		return undefined;
	}
}
