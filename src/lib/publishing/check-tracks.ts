import { parseCallouts, type Callout } from '#lib/anatomy/callout.ts';
import { parseChapters, type Chapter } from '#lib/transcript/chapter.ts';
import type { Cue, TranscriptProblem } from '#lib/transcript/cue.ts';
import { readTranscript } from '#lib/transcript/formats/read-transcript.ts';
import { readWebVttBlocks } from '#lib/transcript/formats/read-web-vtt-blocks.ts';
import type { PackageProblem } from './package-problem.ts';

/** A timed file of a lesson. */
export interface TrackFile {
	file: string;
	source: string;
	/** What its encoding did to it. */
	badLetters: readonly TranscriptProblem[];
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
	const unknown = callouts.filter(({ structure }) => structures?.has(structure) === false);
	for (const { span, line } of findLines(track.source, unknown)) {
		const message = `anatomy.yaml has no structure ${span.structure}. Add it there, or correct this id.`;
		problems.push({ line, code: 'unknown-structure', message });
	}
	return { callouts, problems: [...locate(track, problems), ...tellBeyond(track, callouts)] };
}

function tellBeyond(
	{ file, source, videoSeconds = Infinity }: TrackFile,
	spans: readonly TrackSpan[]
): PackageProblem[] {
	const beyond = spans.filter((span) => span.endSeconds > videoSeconds + TOLERANCE_SECONDS);
	return findLines(source, beyond).map(({ span, line }) => ({
		file,
		line,
		message: `This ends at ${span.endSeconds} s, but the video at ${videoSeconds.toFixed(1)} s. Correct the time, or the video.`
	}));
}

/** Something of a track; a chapter has no id. */
interface TrackSpan {
	id?: string;
	startSeconds: number;
	endSeconds: number;
}

/** With the line of each one's times where the file is WebVTT, else with 1. */
function findLines<Span extends TrackSpan>(source: string, spans: readonly Span[]) {
	const blocks = spans.length > 0 ? readWebVttBlocks(source).blocks : [];
	const lines = new Map<string | number, number>();
	for (const { id, startSeconds, payloadLine } of blocks) {
		lines.set(id, payloadLine - 1).set(startSeconds, payloadLine - 1);
	}
	return spans.map((span) => ({ span, line: lines.get(span.id ?? span.startSeconds) ?? 1 }));
}

/** Without those that lost nothing: a course is not refused for them. */
function locate(
	{ file, badLetters }: TrackFile,
	problems: readonly TranscriptProblem[]
): PackageProblem[] {
	return [...badLetters, ...problems]
		.filter(({ isHarmless }) => isHarmless !== true)
		.map(({ line, message }) => ({ file, line, message }));
}

function nothingIn(what: string): TranscriptProblem {
	const message = `There is ${what} in this file. Write one, or delete the file.`;
	return { line: 1, code: 'nothing', message };
}
