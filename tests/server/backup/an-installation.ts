import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeBackup } from '#lib/backup/write-backup.server.ts';
import { restoreBackup } from '#lib/backup/restore-backup.server.ts';
import { openConnection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import { smallCourse, temporaryFolder } from '../publishing/small-course.ts';

export const MIGRATIONS = 'migrations/sqlite';
const NOW = new Date('2026-11-22T03:00:00Z');

/** A data folder with the small course, its open database, and a place for backups. */
export async function anInstallation() {
	const dataDir = join(temporaryFolder(), 'data');
	const mediaRoot = join(dataDir, 'media');
	mkdirSync(mediaRoot, { recursive: true });
	const open = () => {
		const connection = openConnection(join(dataDir, 'cueline.sqlite'));
		onTestFinished(() => connection.close());
		return connection;
	};
	const connection = open();
	migrate(connection, MIGRATIONS);
	await importCourse(smallCourse().dir, { db: connection.kysely, mediaRoot, now: NOW });
	const { sqlite } = connection;
	const file = join(temporaryFolder(), 'cueline.tar');
	return {
		dataDir,
		mediaRoot,
		connection,
		sqlite,
		file,
		open,
		videoIds: () => readdirSync(mediaRoot).sort(),
		backUp: (signal?: AbortSignal) =>
			writeBackup({ sqlite, dataDir, file, now: NOW, ...(signal ? { signal } : {}) })
	};
}

/** Restores a backup into a folder of its own. */
export async function restored(file: string) {
	const dataDir = join(temporaryFolder(), 'restored');
	const result = await restoreBackup({ file, dataDir, migrations: MIGRATIONS });
	return { dataDir, result };
}

/** Everything in a database, table by table, but for the record of migrations. */
export function contentsOf(path: string): Record<string, unknown[]> {
	const { sqlite } = openConnection(path);
	const tables = sqlite
		.prepare<[], string>("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict")
		.pluck()
		.all();
	const rows = tables.map((table) => [table, sqlite.prepare(`SELECT * FROM "${table}"`).all()]);
	sqlite.close();
	return Object.fromEntries(rows) as Record<string, unknown[]>;
}
