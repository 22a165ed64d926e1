import { isAbsolute, resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './command.ts';

/** What stands behind a command: words in their order, and options. */
interface Arguments {
	words: string[];
	options: Record<string, string | boolean>;
}

/**
 * Reads a command's arguments.
 * @throws UsageError for an unknown option, and for another number of words than `wordCount`.
 */
export function readArguments(
	args: string[],
	{ wordCount, options }: { wordCount: number; options: ParseArgsOptionsConfig }
): Arguments {
	const { positionals, values } = parse(args, options);
	if (positionals.length !== wordCount) {
		const wanted = ['no path', 'one path', 'two paths'][wordCount] ?? `${wordCount} words`;
		throw new UsageError(`This command takes ${wanted}.`);
	}
	const given = Object.entries(values).filter(
		(entry): entry is [string, string | boolean] =>
			typeof entry[1] === 'string' || typeof entry[1] === 'boolean'
	);
	return { words: positionals, options: Object.fromEntries(given) };
}

function parse(args: string[], options: ParseArgsOptionsConfig) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** A path as the user meant it: `npm run` changes to the project's folder first. */
export function fromUsersFolder(path: string): string {
	const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
	if (isAbsolute(path) || script !== 'cueline' || folder === undefined) return resolve(path);
	return resolve(folder, path);
}
