import { join } from 'node:path';
import type { PackageProblem } from '#lib/publishing/package-problem.ts';

/** Prints problems to standard error as `file:line: message`, so that an editor can open them. */
export function printProblems(dir: string, problems: readonly PackageProblem[]): void {
	for (const { file, line, message } of problems) {
		console.error(`${join(dir, file)}:${line}: ${message}`);
	}
}

/** Prints the one JSON document of `--json` to standard output. */
export function printJson(document: unknown): void {
	console.log(JSON.stringify(document, null, '\t'));
}
