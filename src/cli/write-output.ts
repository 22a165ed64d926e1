import { rename, stat, writeFile } from 'node:fs/promises';
import { UsageError } from './command.ts';
import { fromUsersFolder } from './read-arguments.ts';

/**
 * The file of `--out`, as the user meant it. What is there already stays, unless `--force` is given.
 * @throws UsageError without `--out`; an error that says the way out for a file that is there.
 */
export async function findOutput(
	options: Record<string, string | boolean | undefined>
): Promise<string> {
	const given = options['out'];
	if (typeof given !== 'string' || given === '') {
		throw new UsageError('This command needs --out and the file to write.');
	}
	const file = fromUsersFolder(given);
	const found = await stat(file).catch(() => undefined);
	if (found?.isDirectory()) throw new Error(`${given} is a folder. Give a file in it.`);
	if (found && options['force'] !== true) {
		throw new Error(`${given} is there already. Give another file, or --force to replace it.`);
	}
	return file;
}

/** Writes a file whole or not at all. */
export async function writeOutput(file: string, text: string): Promise<void> {
	const part = `${file}.part`;
	try {
		await writeFile(part, text);
		await rename(part, file);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`${file} cannot be written (${reason}).`, { cause: error });
	}
}
