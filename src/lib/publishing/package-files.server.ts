import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
	decodeTranscript,
	type DecodedTranscript
} from '#lib/transcript/formats/decode-transcript.ts';

/** The files of a course package: ordinary ones, neither links nor hidden ones. */
export interface PackageFiles {
	/** Where a file of the package is on this machine. */
	locate(path: string): string;
	has(path: string): boolean;
	/** The text of a file that is there. */
	read(path: string): Promise<string>;
	/** The same of a timed file, which people bring in several encodings. */
	decode(path: string): Promise<DecodedTranscript>;
	/** The paths below a folder, relative to it, sorted; those of the whole package for `''`. */
	below(folder: string): string[];
}

/** Undefined when there is no such folder. Paths are relative to it, with forward slashes. */
export async function listPackage(dir: string): Promise<PackageFiles | undefined> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
		() => undefined
	);
	if (!entries) return undefined;
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !/(?:^|\/)\./.test(path))
		.sort();
	const known = new Set(paths);
	return {
		locate: (path) => join(dir, path),
		has: (path) => known.has(path),
		read: (path) => readFile(join(dir, path), 'utf8'),
		decode: async (path) => decodeTranscript(await readFile(join(dir, path))),
		below(folder) {
			const prefix = folder === '' ? '' : `${folder}/`;
			return paths
				.filter((path) => path.startsWith(prefix))
				.map((path) => path.slice(prefix.length));
		}
	};
}

/** SHA-256, hex, over the names and contents of files of the package. */
export async function hashFiles(files: PackageFiles, paths: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const path of paths) {
		hash.update(`${path}\0${await hashFile(files.locate(path))}\n`);
	}
	return hash.digest('hex');
}

async function hashFile(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
		hash.update(chunk as Buffer);
	}
	return hash.digest('hex');
}
