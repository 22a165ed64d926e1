import { readdir, readFile, rename, rm, stat, mkdtemp } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { BackupResult } from './write-backup.server.ts';
import {
	DATABASE,
	MANIFEST,
	MEDIA,
	parseManifest,
	sumFile,
	type Manifest
} from './manifest.server.ts';
import { openConnection } from '#lib/database/connection.server.ts';
import { explainBackupFault } from './explain-backup-fault.ts';
import { inspectDatabase, type Contents } from './inspect-database.server.ts';
import { makeFolder } from '#lib/database/make-folder.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';
import { syncPath } from './sync-path.server.ts';
import { runTar, TarError } from './tar.server.ts';

interface RestoreOptions {
	file: string;
	dataDir: string;
	/** The folder of this version's migrations. */
	migrations: string;
}

const STAGING_PREFIX = '.restore-';

/**
 * Unpacks a backup into a data folder in which there is nothing yet, brings its database to the
 * newest migration, and puts both in their place once everything has been checked.
 */
export async function restoreBackup(options: RestoreOptions): Promise<BackupResult> {
	const { dataDir, migrations } = options;
	const file = resolve(options.file);
	const found = await stat(file).catch(() => undefined);
	if (!found?.isFile()) return refuse(`${file} does not exist. Give the file of a backup.`);
	makeFolder(dataDir);
	const names = await readdir(dataDir);
	if (names.some((name) => !name.startsWith(STAGING_PREFIX))) {
		return refuse(`${dataDir} is not empty. Restore into an empty folder: DATA_DIR=./restored.`);
	}
	// What is left of a restore that was killed.
	for (const name of names) await rm(join(dataDir, name), { recursive: true });

	const staging = await mkdtemp(join(dataDir, STAGING_PREFIX));
	try {
		const unpacked = await unpack(file, staging);
		if (!unpacked.ok) return unpacked;
		const isCurrent = await bringUpToDate(join(staging, DATABASE), { file, migrations });
		if (!isCurrent.ok) return isCurrent;
		for (const name of [MEDIA, DATABASE]) await rename(join(staging, name), join(dataDir, name));
		await syncPath(dataDir);
		return { ok: true };
	} catch (error) {
		const message = explainBackupFault(error, dataDir);
		if (message === undefined) throw error;
		return refuse(message);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function unpack(file: string, staging: string): Promise<BackupResult> {
	const notWhole = refuse(
		`${file} is no whole backup of Cueline: it is damaged, cut short or another file. Give another one.`
	);
	try {
		const options = ['--no-same-owner', '--no-same-permissions', '-C', staging];
		await runTar(['-xf', file, ...options], buffer);
	} catch (error) {
		if (!(error instanceof TarError) || /No space left/.test(error.message)) throw error;
		return notWhole;
	}
	const text = await readFile(join(staging, MANIFEST), 'utf8').catch(() => undefined);
	const manifest = text === undefined ? undefined : parseManifest(text);
	if (text !== undefined && manifest === undefined) return notWhole;
	// Earlier versions wrote none: then the database and its videos are all that can be checked.
	if (manifest !== undefined && !(await hasFiles(staging, manifest))) return notWhole;
	const contents = await inspectDatabase(join(staging, DATABASE));
	if (contents === undefined || !(await hasVideos(staging, contents))) return notWhole;
	const isCounted = manifest === undefined || hasRows(contents, manifest);
	return isCounted ? { ok: true } : notWhole;
}

async function hasFiles(staging: string, { files }: Manifest): Promise<boolean> {
	const entries = await readdir(staging, { recursive: true, withFileTypes: true });
	const found = entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => ({ entry, location: join(entry.parentPath, entry.name) }))
		.filter(({ location }) => location !== join(staging, MANIFEST));
	const wanted = new Map(files.map((sum) => [sum.path, sum]));
	if (found.length !== wanted.size) return false;
	for (const { entry, location } of found) {
		const path = relative(staging, location).replaceAll(sep, '/');
		const sum = wanted.get(path);
		if (sum === undefined || !entry.isFile()) return false;
		const { bytes, sha256 } = await sumFile(path, location);
		if (bytes !== sum.bytes || sha256 !== sum.sha256) return false;
		await syncPath(location);
	}
	return true;
}

async function hasVideos(staging: string, { videoIds }: Contents): Promise<boolean> {
	const there = await readdir(join(staging, MEDIA)).catch(() => undefined);
	return there !== undefined && videoIds.every((videoId) => there.includes(videoId));
}

function hasRows({ rows }: Contents, manifest: Manifest): boolean {
	const tables = Object.entries(rows);
	const isSame = tables.every(([table, count]) => manifest.rows[table] === count);
	return isSame && tables.length === Object.keys(manifest.rows).length;
}

async function bringUpToDate(
	path: string,
	{ file, migrations }: { file: string; migrations: string }
): Promise<BackupResult> {
	const connection = openConnection(path);
	try {
		migrate(connection, migrations);
		return { ok: true };
	} catch (error) {
		// A full disk is no question of versions.
		if (!(error instanceof Error) || 'code' in error) throw error;
		return refuse(`${file} does not suit this version of Cueline. ${error.message}`);
	} finally {
		await connection.close();
	}
}

function refuse(message: string): BackupResult & { ok: false } {
	return { ok: false, message };
}
