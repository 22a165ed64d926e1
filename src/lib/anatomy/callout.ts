import * as v from 'valibot';
import type { TranscriptProblem } from '#lib/transcript/cue.ts';
import { readWebVttBlocks } from '#lib/transcript/formats/read-web-vtt-blocks.ts';
import { ProblemList } from '#lib/transcript/problem-list.ts';
import { StructureId } from './structure.ts';

/** A place on the picture: shares of its width and height, 0 to 1, from the top left. */
export type Point = readonly [x: number, y: number];

/** Where a moving structure is, so many seconds after the callout's start. */
export type TimedPoint = readonly [afterSeconds: number, x: number, y: number];

/** A structure named on the picture for a span of time. */
export interface Callout {
	/** Unique in its lesson; the end of an HTML id. */
	id: string;
	/** The id of the structure it names. */
	structure: string;
	startSeconds: number;
	endSeconds: number;
	/** Where it points: a place, or a path in ascending time. */
	at: Point | readonly TimedPoint[];
	/** Where the middle of its label is. */
	label: Point;
}

export interface ParsedCallouts {
	/** By start. */
	callouts: Callout[];
	problems: TranscriptProblem[];
}

const Share = v.pipe(
	v.number('A place is two numbers from 0 to 1, such as [0.4, 0.55].'),
	v.minValue(0, 'A place lies between 0 and 1.'),
	v.maxValue(1, 'A place lies between 0 and 1.')
);
const PointEntry = v.strictTuple(
	[Share, Share],
	'A place is two numbers from 0 to 1, such as [0.4, 0.55].'
);
const Path = v.pipe(
	v.array(
		v.strictTuple(
			[v.pipe(v.number(), v.minValue(0)), Share, Share],
			'A moving place is a list of [seconds after the start, x, y].'
		)
	),
	v.nonEmpty('A moving place needs at least one [seconds after the start, x, y].'),
	v.check(isAscending, 'The seconds of a moving place must increase.')
);
const Payload = v.strictObject({
	structure: StructureId,
	at: v.union(
		[PointEntry, Path],
		'"at" is a place [x, y] or a path [[seconds after the start, x, y], ...], x and y from 0 to 1.'
	),
	label: PointEntry
});

/** Reads `callouts.vtt`: WebVTT metadata cues with one JSON object each. Never throws. */
export function parseCallouts(source: string): ParsedCallouts {
	const told = new ProblemList();
	const { blocks } = readWebVttBlocks(source, told);
	const callouts: Callout[] = [];
	for (const { id, startSeconds, endSeconds, payload, payloadLine } of blocks) {
		const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Payload), payload);
		if (parsed.success) {
			callouts.push({ id, startSeconds, endSeconds, ...parsed.output });
			continue;
		}
		told.push({
			line: payloadLine,
			code: 'bad-callout',
			message: explain(parsed.issues)
		});
	}
	return { callouts, problems: told.all() };
}

function explain([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
	switch (issue.type) {
		case 'parse_json':
			return 'This is no JSON object. Write {"structure": "...", "at": [x, y], "label": [x, y]}.';
		case 'strict_object': {
			const key = v.getDotPath(issue) ?? '';
			return issue.expected === 'never'
				? `A callout has no "${key}". It has "structure", "at" and "label".`
				: `A callout needs "${key}". It has "structure", "at" and "label".`;
		}
		default:
			return issue.message;
	}
}

function isAscending(path: [number, number, number][]): boolean {
	return path.every(([seconds], index) => index === 0 || seconds > (path[index - 1]?.[0] ?? 0));
}
