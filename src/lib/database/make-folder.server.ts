import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder at an absolute path and those above it. Node's own `recursive` never returns
 * where the system answers ENOENT beneath a folder that is there, as in `/proc`.
 * @throws the system's error, with the `path` that could not be made.
 */
export function makeFolder(path: string): void {
	if (isFolder(path)) return;
	const parent = dirname(path);
	if (parent !== path) makeFolder(parent);
	try {
		mkdirSync(path);
	} catch (error) {
		// Another process may have made it in between.
		if (!isFolder(path)) throw error;
	}
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
