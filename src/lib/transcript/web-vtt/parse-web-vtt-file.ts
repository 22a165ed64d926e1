import type { TranscriptProblem } from '../cue.ts';
import { ProblemList } from '../problem-list.ts';
import { collectBlock, type Reading } from './collect-block.ts';
import { splitLines } from './split-lines.ts';
import type { WebVttFile } from './web-vtt-file.ts';
import { webVttProblem } from './web-vtt-problems.ts';

/**
 * Reads a WebVTT file as its parser specification says (https://www.w3.org/TR/webvtt1/, section 6.1),
 * in time linear in its length. Never throws: what cannot be read is told, by line, and passed over.
 * @param told where to tell it, for who goes on reading
 */
export function parseWebVttFile(
	source: string,
	told = new ProblemList()
): {
	file: WebVttFile;
	problems: TranscriptProblem[];
} {
	const lines = splitLines(source);
	const [first = ''] = lines;
	if (source.includes('\0')) tellNuls(source, told);
	if (!/^WEBVTT(?:[\t ]|$)/.test(first)) {
		told.push(webVttProblem(1, 'missing-signature'));
		return { file: { title: '', header: [], blocks: [] }, problems: told.all() };
	}
	const reading: Reading = { lines, regionIds: new Set(), hasCue: false, told };
	let at = endOfHeader(lines, told);
	const file: WebVttFile = { title: first.slice(6), header: lines.slice(1, at), blocks: [] };
	while (at < lines.length) {
		if (lines[at] === '') {
			at += 1;
			continue;
		}
		const { block, next } = collectBlock(reading, at);
		if (block) file.blocks.push(block);
		at = next;
	}
	return { file, problems: told.all() };
}

/** The header ends at the first blank line, or at the first times where that is missing. */
function endOfHeader(lines: readonly string[], told: ProblemList): number {
	let at = 1;
	for (; at < lines.length && lines[at] !== ''; at += 1) {
		const line = lines[at] ?? '';
		if (line.includes('-->')) {
			told.push(webVttProblem(at + 1, 'missing-blank-line'));
			break;
		}
		if (/^(?:NOTE|STYLE|REGION|Region:)/.test(line)) {
			told.push(webVttProblem(at + 1, 'swallowed-block'));
		}
	}
	return at;
}

function tellNuls(source: string, told: ProblemList): void {
	for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
		if (line.includes('\0')) told.push(webVttProblem(index + 1, 'nul-character'));
	}
}
