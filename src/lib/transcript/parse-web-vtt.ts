import type { Cue, TranscriptProblem } from './cue.ts';
import { placeWords, type TimedRun } from './place-words.ts';
import { readCueText, type CueText } from './read-cue-text.ts';
import { readWebVttBlocks, type WebVttBlock } from './read-web-vtt-blocks.ts';

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
 * word times. What follows one timestamp up to the next is one word, or a few timed together.
 * Never throws: what is wrong is told, and the rest is read.
 */
export function parseWebVtt(source: string): ParsedTranscript {
	const { blocks, problems, ...header } = readWebVttBlocks(source);
	const cues = blocks.map((block) => readCue(block, problems));
	return { ...header, cues, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function readCue(block: WebVttBlock, problems: TranscriptProblem[]): Cue {
	const { id, startSeconds, endSeconds, payload, payloadLine } = block;
	const content = readCueText(payload);
	const report = (line: number, code: string, message: string) =>
		void problems.push({ line: payloadLine + line, code, message });
	for (const { tag, line } of content.unknownTags) {
		report(line, 'unknown-tag', `<${tag}> is no WebVTT tag. Delete it, or write &lt; for <.`);
	}
	for (const { tag, line } of content.badTimestamps) {
		report(line, 'bad-word-time', `<${tag}> is no time. Write it like <00:01:02.500>.`);
	}
	const { text, words } = placeWords(timeRuns(block, content, report), endSeconds);
	if (text === '') report(0, 'empty-cue', 'This cue has no text. Write some, or delete the cue.');
	return {
		id,
		startSeconds,
		endSeconds,
		...(content.speakers.length > 0 ? { speaker: content.speakers.join(', ') } : {}),
		text,
		...(words.length > 0 && content.runs.length > 1 ? { words } : {})
	};
}

/** The runs whose times increase inside the cue; the text of others joins the run before. */
function timeRuns(
	{ startSeconds: cueStart, endSeconds: cueEnd }: WebVttBlock,
	{ runs }: CueText,
	report: (line: number, code: string, message: string) => void
): TimedRun[] {
	const timed: TimedRun[] = [];
	for (const { text, startSeconds = cueStart, line } of runs) {
		const last = timed.at(-1);
		if (!last) {
			timed.push({ text, startSeconds: cueStart });
			continue;
		}
		const isFirstSpoken = timed.length === 1 && last.text.trim() === '';
		const isLater =
			startSeconds > last.startSeconds || (isFirstSpoken && startSeconds === cueStart);
		if (isLater && startSeconds <= cueEnd) {
			timed.push({ text, startSeconds });
			continue;
		}
		const message = 'The times inside a cue must increase and lie within it. Correct this one.';
		report(line, 'bad-word-time', message);
		last.text += text;
	}
	return timed;
}
