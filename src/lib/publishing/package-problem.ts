/** What is wrong in a course package, and what to do about it. */
export interface PackageProblem {
	/** Relative to the package, with forward slashes. */
	file: string;
	/** From 1. */
	line: number;
	/** A sentence for the author. */
	message: string;
}

/** In the order of an author's reading: file by file, line by line. */
export function sortProblems(problems: readonly PackageProblem[]): PackageProblem[] {
	return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
