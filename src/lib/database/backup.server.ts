import { execFile } from 'node:child_process';
import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Connection } from './connection.server.ts';
import { openConnection } from './connection.server.ts';
import { makeFolder } from './make-folder.server.ts';

export type BackupResult = { ok: true } | { ok: false; message: string };

const DATABASE = 'cueline.sqlite';
const MEDIA = 'media';
const run = promisify(execFile);

/**
 * Writes the database and the imported media as a tar archive. The database is copied by SQLite's
 * online backup, so that a running server may go on writing; media never change once they are there.
 */
export async function writeBackup(options: {
	sqlite: Connection['sqlite'];
	dataDir: string;
	file: string;
}): Promise<BackupResult> {
	const { sqlite, dataDir } = options;
	const file = resolve(options.file);
	const part = `${file}.part`;
	if ((await isFolder(file)) || !(await canWrite(part))) {
		return refuse(
			`${file} cannot be written. Give a file in a folder that is there and may be written to, such as ./cueline.tar.`
		);
	}
	const staging = await mkdtemp(join(dataDir, '.backup-'));
	try {
		await sqlite.backup(join(staging, DATABASE));
		const packed = await tar(
			...['-cf', part, '--exclude=.staging-*'],
			...['-C', staging, DATABASE, '-C', dataDir, MEDIA]
		);
		if (!packed.ok) {
			await rm(part, { force: true });
			return packed;
		}
		await rename(part, file);
		return { ok: true };
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

/** Unpacks a backup into a data folder in which there is nothing yet, complete or not at all. */
export async function restoreBackup(options: {
	file: string;
	dataDir: string;
}): Promise<BackupResult> {
	const { dataDir } = options;
	const file = resolve(options.file);
	const found = await stat(file).catch(() => undefined);
	if (!found?.isFile()) return refuse(`${file} does not exist. Give the file of a backup.`);
	makeFolder(dataDir);
	if ((await readdir(dataDir)).length > 0) {
		return refuse(`${dataDir} is not empty. Restore into an empty folder: DATA_DIR=./restored.`);
	}
	const staging = await mkdtemp(join(dataDir, '.restore-'));
	try {
		const unpacked = await unpack(file, staging);
		if (!unpacked.ok) return unpacked;
		for (const name of [MEDIA, DATABASE]) await rename(join(staging, name), join(dataDir, name));
		return { ok: true };
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function unpack(file: string, staging: string): Promise<BackupResult> {
	const unpacked = await tar('-xf', file, '--no-same-owner', '-C', staging, DATABASE, MEDIA);
	const isWhole = unpacked.ok && isSound(join(staging, DATABASE));
	return isWhole
		? { ok: true }
		: refuse(`${file} is no whole backup of Cueline. Give another one.`);
}

async function canWrite(path: string): Promise<boolean> {
	try {
		await (await open(path, 'a')).close();
		return true;
	} catch {
		return false;
	}
}

async function isFolder(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found?.isDirectory() ?? false;
}

function isSound(path: string): boolean {
	try {
		const { sqlite } = openConnection(path);
		const answer = sqlite.pragma('quick_check', { simple: true });
		sqlite.pragma('journal_mode = DELETE');
		sqlite.close();
		return answer === 'ok';
	} catch {
		return false;
	}
}

async function tar(...args: string[]): Promise<BackupResult> {
	try {
		await run('tar', args);
		return { ok: true };
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		if (isMissing) return refuse('tar was not found. Install it and try again.');
		return refuse(error instanceof Error ? error.message : String(error));
	}
}

function refuse(message: string): BackupResult {
	return { ok: false, message };
}
