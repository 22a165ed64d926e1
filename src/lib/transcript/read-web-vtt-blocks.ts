import type { TranscriptProblem } from './cue.ts';
import { giveCueIds, type CueAtLine } from './give-cue-ids.ts';
import { parseTimings } from './parse-timestamp.ts';

/** A cue of a WebVTT file, its payload as written. */
export interface WebVttBlock {
	id: string;
	startSeconds: number;
	/** Never before the start. */
	endSeconds: number;
	payload: string;
	/** Where the payload begins, from 1. */
	payloadLine: number;
}

export interface WebVttBlocks {
	/** The file header's `Language:`, a convention beside the specification. */
	language?: string;
	/** By start; in the file's order where starts are equal. */
	blocks: WebVttBlock[];
	problems: TranscriptProblem[];
}

type Draft = CueAtLine<WebVttBlock>;

/**
 * Reads the cues of a WebVTT file as its parser specification says (W3C WebVTT, section 6.1): what
 * is neither a cue nor a header (NOTE, STYLE, REGION, broken timings) is passed over. Never throws.
 */
export function readWebVttBlocks(source: string): WebVttBlocks {
	const lines = splitLines(source);
	const problems: TranscriptProblem[] = [];
	if (!/^WEBVTT(?:[\t ]|$)/.test(lines[0] ?? '')) {
		const message = 'This is no WebVTT file. Its first line must be WEBVTT.';
		return { blocks: [], problems: [{ line: 1, code: 'missing-signature', message }] };
	}
	const header = readHeader(lines);
	const drafts: Draft[] = [];
	let at = header.next;
	while (at < lines.length) {
		const block = readBlock(lines, at, problems);
		if (block.draft) drafts.push(block.draft);
		at = block.next;
	}
	tellDisorder(drafts, problems);
	const sorted = drafts.toSorted((a, b) => a.cue.startSeconds - b.cue.startSeconds);
	const blocks = giveCueIds(sorted, problems);
	problems.sort((a, b) => a.line - b.line);
	return { ...(header.language ? { language: header.language } : {}), blocks, problems };
}

/** Without byte order mark; NUL is replaced; lines end in CRLF, LF or CR. */
export function splitLines(source: string): string[] {
	return source
		.replace(/^\uFEFF/, '')
		.replaceAll('\0', '\uFFFD')
		.split(/\r\n|\n|\r/);
}

/** The lines up to the first blank one, or to the first timings where that is missing. */
function readHeader(lines: string[]): { language?: string; next: number } {
	let language: string | undefined;
	let at = 1;
	for (; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (line === '' || line.includes('-->')) break;
		language ??= /^Language:\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\s*$/i.exec(line)?.[1];
	}
	return { ...(language ? { language } : {}), next: at };
}

/** Reads the block that begins at line `first` (counted from 0); `next` is always further on. */
function readBlock(
	lines: string[],
	first: number,
	problems: TranscriptProblem[]
): { draft?: Draft; next: number } {
	let at = first;
	while (at < lines.length && lines[at] === '') at += 1;
	if (at === lines.length) return { next: at };
	const timingsAt = [at, at + 1].find((index) => lines[index]?.includes('-->'));
	let next = (timingsAt ?? at) + 1;
	while (next < lines.length && lines[next] !== '' && !lines[next]?.includes('-->')) next += 1;
	if (timingsAt === undefined) return { next };
	const timings = parseTimings(lines[timingsAt] ?? '');
	if (!timings) {
		problems.push(badTiming(timingsAt));
		return { next };
	}
	const { startSeconds, endSeconds } = timings;
	if (endSeconds <= startSeconds) problems.push(endBeforeStart(timingsAt));
	const cue = {
		id: timingsAt === at ? '' : (lines[at] ?? ''),
		startSeconds,
		endSeconds: Math.max(startSeconds, endSeconds),
		payload: lines.slice(timingsAt + 1, next).join('\n'),
		payloadLine: timingsAt + 2
	};
	return { draft: { cue, line: timingsAt + 1 }, next };
}

function tellDisorder(drafts: Draft[], problems: TranscriptProblem[]): void {
	let latestSeconds = 0;
	for (const { cue, line } of drafts) {
		const { startSeconds } = cue;
		if (startSeconds < latestSeconds) {
			const message = 'This cue starts before the one above it. Put the cues in order.';
			problems.push({ line, code: 'out-of-order', message });
		}
		latestSeconds = Math.max(latestSeconds, startSeconds);
	}
}

function badTiming(index: number): TranscriptProblem {
	return {
		line: index + 1,
		code: 'bad-timing',
		message: 'These times cannot be read. Write them like 00:01:02.500 --> 00:01:05.000.'
	};
}

function endBeforeStart(index: number): TranscriptProblem {
	const message = 'This cue does not end after it starts. Correct one of its times.';
	return { line: index + 1, code: 'end-before-start', message };
}
