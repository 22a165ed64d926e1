import type { Cue } from '../cue.ts';
import { giveCueIds } from './give-cue-ids.ts';
import type { ParsedTranscript } from './parse-web-vtt.ts';
import { readSrtTimings, type SrtTimings } from './read-srt-timings.ts';
import { createSrtProblems, type SrtProblemCode } from './srt-problems.ts';

/** What players take for formatting in SRT: a few HTML tags, and `{\an8}` of other formats. */
const FORMATTING = /<\/?(?:b|i|u|s|em|strong|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}/gi;
const LINE_BREAK = /<br\s*\/?>|\\N/gi;

/** A cue's lines in the file, counted from 0. */
interface Block {
	/** Of the times. */
	at: number;
	timings: SrtTimings | undefined;
	number: string | undefined;
	/** Whether a blank line stands above it. */
	isParted: boolean;
	textLines: string[];
}

type Tell = (line: number, code: SrtProblemCode) => void;

/**
 * Reads SubRip. It has no specification; this reads what is found in the wild: commas or points,
 * hours or none, numbers and blank lines or none, tags, coordinates. Never throws.
 */
export function parseSrt(source: string): ParsedTranscript {
	const lines = source
		.replace(/^\uFEFF/, '')
		.replaceAll('\0', '\uFFFD')
		.split(/\r\n|\n|\r/);
	const problems = createSrtProblems();
	const blocks = findBlocks(lines);
	tellStrayText(lines, blocks[0], problems.tell);
	tellUnlike(blocks, problems.tell);
	const drafts = blocks.flatMap((block) => readBlock(block, problems.tell));
	tellDisorder(drafts, problems.tell);
	const sorted = drafts.toSorted((a, b) => a.cue.startSeconds - b.cue.startSeconds);
	const cues = giveCueIds(sorted, problems.tellRepeated);
	return { cues, problems: problems.list() };
}

function findBlocks(lines: readonly string[]): Block[] {
	const timed = lines.flatMap((line, at) => {
		const timings = /[->–—→]/u.test(line) ? readSrtTimings(line) : undefined;
		return timings || line.includes('-->') ? [{ at, timings }] : [];
	});
	const firstLines = timed.map(({ at }) => (isNumber(lines[at - 1]) ? at - 1 : at));
	return timed.map(({ at, timings }, place) => {
		const first = firstLines[place] ?? at;
		return {
			at,
			timings,
			number: first < at ? lines[first]?.trim() : undefined,
			isParted: (lines[first - 1] ?? '').trim() === '',
			textLines: lines.slice(at + 1, firstLines[place + 1])
		};
	});
}

function readBlock(block: Block, tell: Tell): { cue: Cue; line: number }[] {
	const { at, timings, number = '' } = block;
	const line = at + 1;
	if (!timings) {
		tell(line, 'bad-timing');
		return [];
	}
	const text = toText([timings.text, ...block.textLines]);
	if (timings.isUntidy) tell(line, 'untidy-timing');
	if (timings.text !== '') tell(line, 'text-beside-times');
	if (timings.startSeconds < 0) tell(line, 'negative-time');
	if (timings.endSeconds <= timings.startSeconds) tell(line, 'end-before-start');
	if (text === '') {
		tell(line, 'empty-cue');
		return [];
	}
	const startSeconds = Math.max(0, timings.startSeconds);
	const endSeconds = Math.max(startSeconds, timings.endSeconds);
	return [{ cue: { id: number, startSeconds, endSeconds, text }, line }];
}

function toText(lines: readonly string[]): string {
	return lines
		.join(' ')
		.replace(LINE_BREAK, ' ')
		.replace(FORMATTING, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A line above the first cue may be its name, as in WebVTT; more of them are lost text. */
function tellStrayText(lines: readonly string[], first: Block | undefined, tell: Tell): void {
	const above = lines.slice(0, first?.at).flatMap((text, at) => (text.trim() === '' ? [] : [at]));
	if (!first) tell(1, 'no-cues');
	else if (above.length > 1) tell((above[0] ?? 0) + 1, 'stray-text');
}

/** Files without any number or blank line are a custom of their own; a cue that lacks one is not. */
function tellUnlike(blocks: readonly Block[], tell: Tell): void {
	const areNumbered = blocks.some(({ number }) => number !== undefined);
	const areParted = blocks.slice(1).some(({ isParted }) => isParted);
	for (const [place, { at, number, isParted }] of blocks.entries()) {
		if (areNumbered && number === undefined) tell(at + 1, 'missing-number');
		if (areParted && place > 0 && !isParted) tell(at + 1, 'missing-blank-line');
	}
}

function tellDisorder(drafts: readonly { cue: Cue; line: number }[], tell: Tell): void {
	for (const [place, { cue, line }] of drafts.entries()) {
		const above = drafts[place - 1]?.cue;
		if (!above) continue;
		if (cue.startSeconds < above.startSeconds) tell(line, 'out-of-order');
		else if (cue.startSeconds < above.endSeconds) tell(line, 'overlap');
	}
}

function isNumber(line: string | undefined): boolean {
	return /^\s*\d{1,9}\s*$/.test(line ?? '');
}
