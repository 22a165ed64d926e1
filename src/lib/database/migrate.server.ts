import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './connection.server.ts';
import { copyBeforeMigrating } from './copy-before-migrating.server.ts';

interface Migration {
	name: string;
	sql: string;
	checksum: string;
}

/**
 * Brings the database to the newest migration in `folder`, each one in a transaction of its own. A
 * database that holds something is copied beside itself first. Answers the names of those that ran.
 * @throws when a migration was edited after it ran, when one is missing, or when the database is
 * newer; when a migration or the copy fails, which leaves the database at the migration before.
 */
export function migrate({ sqlite }: Pick<Connection, 'sqlite'>, folder: string): string[] {
	const migrations = readMigrations(folder);
	sqlite.exec(`CREATE TABLE IF NOT EXISTS migration (
		name TEXT PRIMARY KEY,
		checksum TEXT NOT NULL, -- SHA-256 of the file, hex
		ran_at INTEGER NOT NULL -- unix milliseconds
	) STRICT`);
	const readHistory = sqlite.prepare<[], { name: string; checksum: string }>(
		'SELECT name, checksum FROM migration ORDER BY name'
	);
	const record = sqlite.prepare('INSERT INTO migration (name, checksum, ran_at) VALUES (?, ?, ?)');
	const ran: string[] = [];
	assertHistory(migrations, readHistory.all());

	// Read again under the lock: another process may be migrating too.
	const runNext = sqlite.transaction(() => {
		const history = readHistory.all();
		assertHistory(migrations, history);
		const next = migrations[history.length];
		if (next === undefined) return undefined;
		if (ran.length === 0 && history.length > 0 && !sqlite.memory) {
			copyBeforeMigrating(sqlite.name, next.name);
		}
		sqlite.exec(next.sql);
		record.run(next.name, next.checksum, Date.now());
		return next.name;
	});
	while (readHistory.all().length < migrations.length) {
		const name = runNext.immediate();
		if (name !== undefined) ran.push(name);
	}
	return ran;
}

function readMigrations(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name), 'utf8');
			return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
		});
}

function assertHistory(migrations: Migration[], ran: { name: string; checksum: string }[]): void {
	for (const [index, past] of ran.entries()) {
		const migration = migrations[index];
		if (migration === undefined) {
			throw new Error(
				`The database has already run ${past.name}, which this version of Cueline does not have. Start the newer version that wrote it, or restore a backup.`
			);
		}
		if (migration.name !== past.name) {
			throw new Error(
				`Migration ${past.name} ran on this database, but ${migration.name} stands in its place. Put the file back, and number new migrations after it.`
			);
		}
		if (migration.checksum !== past.checksum) {
			throw new Error(
				`Migration ${past.name} was edited after it ran. Put it back as it was and add a new migration instead.`
			);
		}
	}
}
