import type { TranscriptProblem } from '../cue.ts';
import { ProblemList } from '../problem-list.ts';

/** A sentence for each problem of a SubRip file. */
const SENTENCES = {
	'bad-timing': 'These times cannot be read. Write them like 00:01:02,500 --> 00:01:05,000.',
	'end-before-start': 'This cue does not end after it starts. Correct one of its times.',
	'negative-time': 'This cue starts before 0, and was moved there. Correct its times.',
	'stray-text': 'This text belongs to no cue. Put times above it, or delete it.',
	'no-cues': 'There is no cue in this file. A cue begins with a line of two times and -->.'
} as const satisfies Record<string, string>;

/** And for what could be read all the same: told once, at the first cue that has it. */
const HARMLESS = {
	'untidy-timing': 'These times are read. Write them like 00:01:02,500 --> 00:01:05,000.',
	'text-beside-times': 'Text stands beside the times of this cue. Put it on the next line.',
	'missing-number': 'This cue has no number, as others have. Write one above its times.',
	'missing-blank-line': 'No blank line stands above this cue, as above others. Add one.',
	'out-of-order': 'This cue starts before the one above it. Put the cues in order.',
	overlap: 'This cue starts before the one above it ends. See that both times are meant.',
	'empty-cue': 'This cue has no text, and was left out. Write some, or delete the cue.'
} as const satisfies Record<string, string>;

export type SrtProblemCode = keyof typeof SENTENCES | keyof typeof HARMLESS;

/** Gathers the problems of a file, each with its line from 1. */
export function createSrtProblems() {
	const problems = new ProblemList();
	const lines = new Map<keyof typeof HARMLESS, number[]>();

	return {
		tell: (line: number, code: SrtProblemCode): void => {
			if (!isHarmless(code)) problems.push({ line, code, message: SENTENCES[code] });
			else if (lines.has(code)) lines.get(code)?.push(line);
			else lines.set(code, [line]);
		},

		/** A cue's number is another's as well; it has an id all the same. */
		tellRepeated: (problem: TranscriptProblem): void => {
			problems.push({ ...problem, isHarmless: true });
		},

		/** By line; to be asked for once. */
		list: (): TranscriptProblem[] => {
			for (const [code, [line = 1, ...others]] of lines) {
				const message = HARMLESS[code] + tellOthers(others);
				problems.push({ line, code, message, isHarmless: true });
			}
			return problems.all();
		}
	};
}

function isHarmless(code: SrtProblemCode): code is keyof typeof HARMLESS {
	return code in HARMLESS;
}

function tellOthers(lines: readonly number[]): string {
	if (lines.length === 0) return '';
	if (lines.length === 1) return ` The same in line ${lines[0] ?? ''}.`;
	return ` The same in ${lines.length} other lines, the next is ${lines[0] ?? ''}.`;
}
