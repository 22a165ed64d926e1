import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
	DATABASE,
	holdsFiles,
	MANIFEST,
	MEDIA,
	sumFile,
	sumText,
	type FileSum,
	type Manifest
} from './manifest.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { explainBackupFault } from './explain-backup-fault.ts';
import { inspectDatabase } from './inspect-database.server.ts';
import { syncPath } from './sync-path.server.ts';
import { runTar } from './tar.server.ts';

export type BackupResult = { ok: true } | { ok: false; message: string };

interface BackupOptions {
	sqlite: Connection['sqlite'];
	dataDir: string;
	file: string;
	now: Date;
	signal?: AbortSignal;
}

/** The beginning of the name of the folder in which a backup is made, beside its file. */
export const STAGING_PREFIX = '.cueline-backup-';
/** An import may take a video away that the copy of the database still names. */
const ATTEMPTS = 3;
const PAGES_AT_ONCE = 2000;

/**
 * Writes the database and the videos it names as a tar archive, while a server may go on writing to
 * both. The archive is read back and compared before it gets its name; nothing stays of one that
 * cannot be finished.
 */
export async function writeBackup(options: BackupOptions): Promise<BackupResult> {
	const file = resolve(options.file);
	const nowhere = `${file} cannot be written. Give a file in a folder that is there and may be written to, such as ./cueline.tar.`;
	const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
	if (isFolder) return { ok: false, message: nowhere };
	const staging = await mkdtemp(join(dirname(file), STAGING_PREFIX)).catch(() => undefined);
	if (staging === undefined) return { ok: false, message: nowhere };
	try {
		const made = await makeArchive(staging, options);
		if (!made.ok) return made;
		await rename(join(staging, 'archive'), file);
		await syncPath(dirname(file));
		return made;
	} catch (error) {
		const message = explainBackupFault(error, file);
		if (message === undefined) throw error;
		return { ok: false, message };
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function makeArchive(
	staging: string,
	{ sqlite, dataDir, now, file, signal }: BackupOptions
): Promise<BackupResult> {
	const described = await snapshot({ sqlite, dataDir, staging, now, signal });
	if (!described.ok) return described;
	const text = `${JSON.stringify(described.manifest, undefined, '\t')}\n`;
	await writeFile(join(staging, MANIFEST), text);

	const archive = join(staging, 'archive');
	const media = described.manifest.files
		.map(({ path }) => path)
		.filter((path) => path !== DATABASE);
	await writeFile(join(staging, 'names'), [MEDIA, ...media].join('\n'));
	await runTar(
		[
			...['-cf', '-', '--no-recursion', '-C', staging, MANIFEST, DATABASE],
			...['-C', dataDir, '-T', join(staging, 'names')]
		],
		(output) => pipeline(output, createWriteStream(archive, { flush: true, mode: 0o600 })),
		signal
	);

	const sums = [sumText(MANIFEST, text), ...described.manifest.files];
	const isWhole = await runTar(['-xOf', archive], (output) => holdsFiles(output, sums), signal);
	if (isWhole) return { ok: true };
	const message = `What was written to ${basename(file)} read back otherwise: a video changed meanwhile, or the disk is failing. Try again, or give a file on another disk.`;
	return { ok: false, message };
}

type Described = { ok: true; manifest: Manifest } | { ok: false; message: string };

/** Copies the database as it is at one moment, and sums up the videos it names. */
async function snapshot(options: {
	sqlite: Connection['sqlite'];
	dataDir: string;
	staging: string;
	now: Date;
	signal: AbortSignal | undefined;
}): Promise<Described> {
	const { sqlite, dataDir, staging, now, signal } = options;
	const copy = join(staging, DATABASE);
	let missing = '';
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		await rm(copy, { force: true });
		await copyDatabase(sqlite, copy, signal);
		const contents = await inspectDatabase(copy);
		if (contents === undefined) {
			const message = `The database in ${dataDir} is damaged. Restore the last backup into an empty folder: DATA_DIR=./restored.`;
			return { ok: false, message };
		}
		const found = await sumVideos(dataDir, contents.videoIds);
		if ('files' in found) {
			const files = [await sumFile(DATABASE, copy), ...found.files];
			const createdAt = now.toISOString();
			const manifest = { format: 'cueline-backup', version: 1, createdAt } as const;
			return { ok: true, manifest: { ...manifest, rows: contents.rows, files } };
		}
		({ missing } = found);
	}
	const message = `${join(dataDir, MEDIA, missing)} is missing, though a lesson plays it. Import its course again, then back up.`;
	return { ok: false, message };
}

/** Another process may write meanwhile: an open transaction keeps the copy to one moment of it. */
async function copyDatabase(
	sqlite: Connection['sqlite'],
	copy: string,
	signal: AbortSignal | undefined
): Promise<void> {
	sqlite.exec('BEGIN');
	try {
		sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
		await sqlite.backup(copy, {
			progress() {
				signal?.throwIfAborted();
				return PAGES_AT_ONCE;
			}
		});
	} finally {
		sqlite.exec('COMMIT');
	}
}

async function sumVideos(
	dataDir: string,
	videoIds: readonly string[]
): Promise<{ files: FileSum[] } | { missing: string }> {
	const files: FileSum[] = [];
	for (const videoId of videoIds) {
		const folder = join(dataDir, MEDIA, videoId);
		try {
			const entries = await readdir(folder, { recursive: true, withFileTypes: true });
			const found = entries.filter((entry) => entry.isFile());
			if (found.length === 0) return { missing: videoId };
			const locations = found.map(({ parentPath, name }) => join(parentPath, name)).sort();
			for (const location of locations) {
				files.push(await sumFile(relative(dataDir, location).replaceAll(sep, '/'), location));
			}
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
				return { missing: videoId };
			}
			throw error;
		}
	}
	return { files };
}
