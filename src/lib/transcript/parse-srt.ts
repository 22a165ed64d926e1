import type { Cue, TranscriptProblem } from './cue.ts';
import { giveCueIds } from './give-cue-ids.ts';
import type { ParsedTranscript } from './parse-web-vtt.ts';
import { splitLines } from './read-web-vtt-blocks.ts';

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?`;
const TIMINGS = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}(?:\\s|$)`);
/** What players take for formatting in SRT: a few HTML tags, and `{\an8}` of other formats. */
const FORMATTING = /<\/?(?:b|i|u|s|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}/gi;

/** Reads SubRip. It has no specification; this reads what is found in the wild. Never throws. */
export function parseSrt(source: string): ParsedTranscript {
	const lines = splitLines(source);
	const problems: TranscriptProblem[] = [];
	const timingsAt = [...lines.keys()].filter((index) => lines[index]?.includes('-->'));
	const drafts = timingsAt.flatMap((at, place) => {
		const next = timingsAt[place + 1];
		const textLines = lines.slice(at + 1, next);
		if (next !== undefined && isNumber(textLines.at(-1))) textLines.pop();
		const draft = readCue({ timings: lines[at] ?? '', number: lines[at - 1], textLines });
		if (draft === undefined) {
			problems.push(badTiming(at + 1));
			return [];
		}
		if (draft.text === '') problems.push(emptyCue(at + 1));
		if (draft.endSeconds <= draft.startSeconds) problems.push(endBeforeStart(at + 1));
		const endSeconds = Math.max(draft.startSeconds, draft.endSeconds);
		return [{ cue: { ...draft, endSeconds }, line: at + 1 }];
	});
	if (timingsAt.length === 0) problems.push(noCues());
	const sorted = drafts.toSorted((a, b) => a.cue.startSeconds - b.cue.startSeconds);
	const cues = giveCueIds(sorted, problems);
	return { cues, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function readCue(raw: {
	timings: string;
	number: string | undefined;
	textLines: string[];
}): Cue | undefined {
	const match = TIMINGS.exec(raw.timings);
	if (!match) return undefined;
	return {
		id: isNumber(raw.number) ? (raw.number ?? '').trim() : '',
		startSeconds: toSeconds(match.slice(1, 5)),
		endSeconds: toSeconds(match.slice(5, 9)),
		text: raw.textLines.join(' ').replace(FORMATTING, '').replace(/\s+/g, ' ').trim()
	};
}

function isNumber(line: string | undefined): boolean {
	return /^\s*\d{1,9}\s*$/.test(line ?? '');
}

function toSeconds([hours = '0', minutes, seconds, fraction = '0']: (
	string | undefined
)[]): number {
	const ms = Number(fraction.padEnd(3, '0'));
	return ((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + ms) / 1000;
}

function badTiming(line: number): TranscriptProblem {
	const message = 'These times cannot be read. Write them like 00:01:02,500 --> 00:01:05,000.';
	return { line, code: 'bad-timing', message };
}

function endBeforeStart(line: number): TranscriptProblem {
	const message = 'This cue does not end after it starts. Correct one of its times.';
	return { line, code: 'end-before-start', message };
}

function emptyCue(line: number): TranscriptProblem {
	const message = 'This cue has no text. Write some, or delete the cue.';
	return { line, code: 'empty-cue', message };
}

function noCues(): TranscriptProblem {
	const message = 'There is no cue in this file. A cue begins with a line of two times and -->.';
	return { line: 1, code: 'no-cues', message };
}
