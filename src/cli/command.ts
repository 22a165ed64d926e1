/** 0: good. 1: problems were found. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One command of `cueline`. */
export interface Command {
	/** What follows the command's name: `DIR [--json]`. */
	usage: string;
	/** @throws UsageError when called wrongly. */
	run(args: string[]): Promise<ExitCode>;
}

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {}
