import type { TranscriptProblem } from './cue.ts';
import { FirstFound } from './first-found.ts';

/** Gathers the problems of a file: the first thousand, then one that tells how many more there are. */
export class ProblemList extends FirstFound<TranscriptProblem> {
	constructor() {
		super(({ isHarmless }) => isHarmless === true);
	}

	/** By line. */
	all(): TranscriptProblem[] {
		const problems = this.kept.toSorted((a, b) => a.line - b.line);
		const last = problems.at(-1);
		if (this.leftCount === 0 || last === undefined) return problems;
		const many =
			this.leftCount === 1 ? 'is one more problem' : `are ${this.leftCount} more problems`;
		const message = `There ${many}. Mend those above, then check again.`;
		const harmless = this.areLeftHarmless ? { isHarmless: true as const } : {};
		return [...problems, { line: last.line, code: 'more-problems', message, ...harmless }];
	}
}
