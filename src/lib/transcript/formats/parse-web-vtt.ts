import type { Cue, TranscriptProblem } from '../cue.ts';
import { ProblemList } from '../problem-list.ts';
import { placeWords, type TimedRun } from '../words/place-words.ts';
import { readSpokenText } from './read-spoken-text.ts';
import { readWebVttBlocks, type WebVttBlock } from './read-web-vtt-blocks.ts';
import { parseCueText } from '../web-vtt/parse-cue-text.ts';
import { webVttProblem, type Finding } from '../web-vtt/web-vtt-problems.ts';

export interface ParsedTranscript {
	/** BCP 47, when the file says it. */
	language?: string;
	/** By start. */
	cues: Cue[];
	/** By line. */
	problems: TranscriptProblem[];
}

/**
 * Reads a WebVTT transcript: cue text as plain text, `<v Name>` as the speaker, inline timestamps as
 * word times. What follows one timestamp up to the next is one word, or a few timed together. A cue
 * stays one line where several voices speak in it, since the file does not say when each begins: it
 * names them all, and a problem tells. Never throws: what is wrong is told, and the rest is read.
 */
export function parseWebVtt(source: string): ParsedTranscript {
	const told = new ProblemList();
	const { blocks, ...header } = readWebVttBlocks(source, told);
	const cues = blocks.map((block) => readCue(block, told));
	return { ...header, cues, problems: told.all() };
}

function readCue(block: WebVttBlock, told: ProblemList): Cue {
	const { id, startSeconds, endSeconds, payload } = block;
	const { nodes, timestampOffsets, findings } = parseCueText(payload);
	const { runs, speakers } = readSpokenText(nodes, startSeconds);
	const timed = timeRuns(block, runs, (index) => {
		const offset = timestampOffsets[index] ?? 0;
		const words = payload.slice(offset, payload.indexOf('>', offset) + 1);
		findings.push({ offset, code: 'bad-word-time', words });
	});
	const { text, words } = placeWords(timed, endSeconds);
	if (speakers.length > 1) findings.push({ offset: 0, code: 'several-voices', words: '' });
	if (text === '') findings.push({ offset: 0, code: 'empty-cue', words: '' });
	for (const problem of locate(block, findings.kept)) told.push(problem);
	told.leave(findings.leftCount, findings.areLeftHarmless);
	const cue: Cue = { id, startSeconds, endSeconds, text };
	if (speakers.length > 0) cue.speaker = speakers.join(', ');
	if (words.length > 0 && runs.length > 1) cue.words = words;
	return cue;
}

/** The runs whose times increase inside the cue; the text of others joins the run before. */
function timeRuns(
	{ startSeconds: cueStart, endSeconds: cueEnd }: WebVttBlock,
	runs: readonly TimedRun[],
	onBadTime: (index: number) => void
): TimedRun[] {
	const timed: TimedRun[] = [];
	let last: TimedRun | undefined;
	for (const [index, run] of runs.entries()) {
		const isFirstSpoken = timed.length === 1 && run.startSeconds === cueStart && isBlank(last);
		const isLater = last === undefined || run.startSeconds > last.startSeconds || isFirstSpoken;
		if (last === undefined || (isLater && run.startSeconds <= cueEnd)) {
			last = run;
			timed.push(run);
		} else {
			onBadTime(index - 1);
			last = { ...last, text: last.text + run.text };
			timed.splice(-1, 1, last);
		}
	}
	return timed;
}

function isBlank(run: TimedRun | undefined): boolean {
	return run?.text.trim() === '';
}

/** Findings as problems, each with its line. */
function locate(
	{ payload, payloadLine }: WebVttBlock,
	findings: readonly Finding[]
): TranscriptProblem[] {
	if (findings.length === 0) return [];
	let line = payloadLine;
	let counted = 0;
	return findings
		.toSorted((a, b) => a.offset - b.offset)
		.map(({ offset, code, words }) => {
			for (; counted < offset; counted += 1) if (payload[counted] === '\n') line += 1;
			return webVttProblem(line, code, words);
		});
}
