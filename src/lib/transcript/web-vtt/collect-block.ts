import type { ProblemList } from '../problem-list.ts';
import { DEFAULT_SETTINGS, parseCueSettings } from './parse-cue-settings.ts';
import { parseRegion } from './parse-region.ts';
import { parseTimings } from './parse-timestamp.ts';
import type { WebVttCue, WebVttFileBlock, WebVttRegion } from './web-vtt-file.ts';
import { webVttProblem, type WebVttProblemCode } from './web-vtt-problems.ts';

/** What has been read of a file so far. */
export interface Reading {
	lines: readonly string[];
	regionIds: Set<string>;
	hasCue: boolean;
	told: ProblemList;
}

/** As the specification asks of a writer, which is more than it asks of a reader. */
const TIDY_TIMINGS =
	/^(?:\d{2,}:)?\d\d:\d\d\.\d{3}[\t ]+-->[\t ]+(?:\d{2,}:)?\d\d:\d\d\.\d{3}(?:[\t ]|$)/;

/**
 * Collects the block whose first line, not blank, is at index `first` (W3C WebVTT, section 6.1,
 * "collect a WebVTT block"). It ends before a blank line, or before times that are not its own;
 * `next` is the line it ends at. No block is what is neither a cue nor one the file may have.
 */
export function collectBlock(
	reading: Reading,
	first: number
): { block?: WebVttFileBlock; next: number } {
	const { lines } = reading;
	const hasTimes = (index: number) => lines[index]?.includes('-->') === true;
	const timingsAt = hasTimes(first) ? first : hasTimes(first + 1) ? first + 1 : undefined;
	let next = (timingsAt ?? first) + 1;
	while (next < lines.length && lines[next] !== '' && !hasTimes(next)) next += 1;
	const range = { first, next };
	const block =
		timingsAt === undefined ? readOther(reading, range) : readCue(reading, timingsAt, range);
	if (block?.kind === 'cue' && hasTimes(next)) tell(reading, next, 'missing-blank-line');
	return block ? { block, next } : { next };
}

interface Range {
	first: number;
	next: number;
}

function readCue(
	reading: Reading,
	timingsAt: number,
	{ first, next }: Range
): WebVttCue | undefined {
	const { lines } = reading;
	const line = lines[timingsAt] ?? '';
	const timings = parseTimings(line);
	if (!timings) {
		const isComment = timingsAt === first && /^NOTE[\t ]/.test(line);
		tell(reading, timingsAt, isComment ? 'arrow-in-comment' : 'bad-timing');
		return undefined;
	}
	const { startSeconds, endSeconds, rest } = timings;
	if (!TIDY_TIMINGS.test(line)) tell(reading, timingsAt, 'untidy-timing');
	if (endSeconds <= startSeconds) tell(reading, timingsAt, 'end-before-start');
	reading.hasCue = true;
	return {
		kind: 'cue',
		id: timingsAt === first ? '' : (lines[first] ?? ''),
		startSeconds,
		endSeconds,
		settings:
			rest === ''
				? DEFAULT_SETTINGS
				: parseCueSettings(rest, reading.regionIds, (code, setting) =>
						tell(reading, timingsAt, code, setting)
					),
		text: joinLines(lines, timingsAt + 1, next),
		line: timingsAt + 1
	};
}

function readOther(reading: Reading, { first, next }: Range): WebVttFileBlock | undefined {
	const { lines, hasCue } = reading;
	const head = lines[first] ?? '';
	if (/^NOTE(?:[\t ]|$)/.test(head)) {
		return { kind: 'comment', text: joinLines(lines, first, next) };
	}
	const [, name] = /^(STYLE|REGION)[\t\f ]*$/.exec(head) ?? [];
	const body = lines.slice(first + 1, next);
	if (name === undefined) {
		const isBlank = head.trim() === '' && body.every((line) => line.trim() === '');
		if (!isBlank) tell(reading, first, 'stray-text');
	} else if (hasCue) tell(reading, first, 'late-block');
	else if (body.length === 0) tell(reading, first, 'empty-block');
	else if (name === 'STYLE') return { kind: 'style', css: body.join('\n') };
	else return readRegion(reading, first, body);
	return undefined;
}

function joinLines(lines: readonly string[], from: number, to: number): string {
	return to === from + 1 ? (lines[from] ?? '') : lines.slice(from, to).join('\n');
}

function readRegion(reading: Reading, first: number, body: readonly string[]): WebVttRegion {
	const region = parseRegion(body, (index, code, setting) =>
		tell(reading, first + 1 + index, code, setting)
	);
	if (region.id === '') tell(reading, first, 'nameless-region');
	if (reading.regionIds.has(region.id)) tell(reading, first, 'duplicate-region', region.id);
	if (region.id !== '') reading.regionIds.add(region.id);
	return region;
}

function tell(reading: Reading, index: number, code: WebVttProblemCode, words?: string): void {
	reading.told.push(webVttProblem(index + 1, code, words));
}
