import { parseCallouts, type Callout } from '#lib/anatomy/callout.ts';
import { parseChapters, type Chapter } from '#lib/transcript/chapter.ts';
import type { Cue, TranscriptProblem } from '#lib/transcript/cue.ts';
import { readTranscript } from '#lib/transcript/read-transcript.ts';
import { readWebVttBlocks } from '#lib/transcript/read-web-vtt-blocks.ts';
import type { PackageProblem } from './package-problem.ts';

/** A timed file of a lesson. */
export interface TrackFile {
	file: string;
	source: string;
	/** Undefined where the video itself cannot be read. */
	videoSeconds: number | undefined;
}

/** How far a track may reach beyond its video: the length of a picture, and of rounding. */
const TOLERANCE_SECONDS = 0.5;

export function checkTranscript(track: TrackFile): { cues: Cue[]; problems: PackageProblem[] } {
	const { cues, problems } = readTranscript(track.source);
	if (cues.length === 0 && problems.length === 0) problems.push(nothingIn('no line'));
	return { cues, problems: [...locate(track, problems), ...tellBeyond(track, cues)] };
}

export function checkChapters(track: TrackFile): {
	chapters: Chapter[];
	problems: PackageProblem[];
} {
	const { chapters, problems } = parseChapters(track.source);
	if (chapters.length === 0 && problems.length === 0) problems.push(nothingIn('no chapter'));
	return { chapters, problems: [...locate(track, problems), ...tellBeyond(track, chapters)] };
}

/** `structures` are the ids of the course's anatomy; undefined when that cannot be read. */
export function checkCallouts(
	track: TrackFile,
	structures: ReadonlySet<string> | undefined
): { callouts: Callout[]; problems: PackageProblem[] } {
	const { callouts, problems } = parseCallouts(track.source);
	for (const { id, structure } of callouts) {
		if (!structures || structures.has(structure)) continue;
		const message = `anatomy.yaml has no structure ${structure}. Add it there, or correct this id.`;
		problems.push({ line: lineOfCue(track.source, { id }), code: 'unknown-structure', message });
	}
	return { callouts, problems: [...locate(track, problems), ...tellBeyond(track, callouts)] };
}

function tellBeyond(
	{ file, source, videoSeconds }: TrackFile,
	spans: readonly { id?: string; startSeconds: number; endSeconds: number }[]
): PackageProblem[] {
	if (videoSeconds === undefined) return [];
	return spans
		.filter(({ endSeconds }) => endSeconds > videoSeconds + TOLERANCE_SECONDS)
		.map((span) => ({
			file,
			line: lineOfCue(source, span),
			message: `This ends at ${span.endSeconds} s, but the video at ${videoSeconds.toFixed(1)} s. Correct the time, or the video.`
		}));
}

/** The line of a cue's times where the file is WebVTT, else 1. */
function lineOfCue(source: string, { id, startSeconds }: { id?: string; startSeconds?: number }) {
	const block = readWebVttBlocks(source).blocks.find((candidate) =>
		id === undefined ? candidate.startSeconds === startSeconds : candidate.id === id
	);
	return block ? block.payloadLine - 1 : 1;
}

function locate({ file }: TrackFile, problems: readonly TranscriptProblem[]): PackageProblem[] {
	return problems.map(({ line, message }) => ({ file, line, message }));
}

function nothingIn(what: string): TranscriptProblem {
	const message = `There is ${what} in this file. Write one, or delete the file.`;
	return { line: 1, code: 'nothing', message };
}
