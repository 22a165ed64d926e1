import type { TranscriptProblem } from '../cue.ts';
import { ProblemList } from '../problem-list.ts';
import { giveCueIds, type CueAtLine } from './give-cue-ids.ts';
import { parseWebVttFile } from '../web-vtt/parse-web-vtt-file.ts';
import type { WebVttCue } from '../web-vtt/web-vtt-file.ts';
import { webVttProblem } from '../web-vtt/web-vtt-problems.ts';

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
	/** By line. */
	problems: TranscriptProblem[];
}

/**
 * Reads the cues of a WebVTT file, each with an id of its own, whatever their kind. Never throws.
 * @param told where to tell what is wrong, for who goes on reading
 */
export function readWebVttBlocks(source: string, told = new ProblemList()): WebVttBlocks {
	const { file } = parseWebVttFile(source, told);
	const cues = file.blocks.filter((block) => block.kind === 'cue');
	tellDisorder(cues, told);
	const sorted = cues.toSorted((a, b) => a.startSeconds - b.startSeconds);
	const blocks = giveCueIds(sorted.map(toBlock), (problem) => told.push(problem));
	return { ...findLanguage(file.header), blocks, problems: told.all() };
}

function toBlock(cue: WebVttCue): CueAtLine<WebVttBlock> {
	const { id, startSeconds, endSeconds, text, line } = cue;
	const block = {
		id,
		startSeconds,
		endSeconds: Math.max(startSeconds, endSeconds),
		payload: text,
		payloadLine: line + 1
	};
	return { cue: block, line };
}

function findLanguage(header: readonly string[]): { language?: string } {
	for (const line of header) {
		const language = /^Language:\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\s*$/i.exec(line)?.[1];
		if (language !== undefined) return { language };
	}
	return {};
}

function tellDisorder(cues: readonly WebVttCue[], told: ProblemList): void {
	let latestSeconds = 0;
	for (const { startSeconds, line } of cues) {
		if (startSeconds < latestSeconds) told.push(webVttProblem(line, 'out-of-order'));
		latestSeconds = Math.max(latestSeconds, startSeconds);
	}
}
