import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from './schema.server.ts';

export type Database = Kysely<Schema>;

/** One SQLite file: `kysely` for typed queries, `sqlite` for what only the driver can do. */
export interface Connection {
	kysely: Database;
	sqlite: Sqlite.Database;
	/** Checkpoints the write-ahead log and closes the file. */
	close(): Promise<void>;
}

/**
 * Opens the file at `path`, making it when it is missing (`:memory:` for a test).
 * Writes are synced to disk before they are acknowledged: better-sqlite3 compiles in
 * `synchronous=NORMAL` for WAL, which may lose acknowledged writes on power loss.
 */
export function openConnection(path: string): Connection {
	const sqlite = new Sqlite(path);
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma('busy_timeout = 5000');
	const kysely = new Kysely<Schema>({
		dialect: new SqliteDialect({ database: keepStatements(sqlite) })
	});
	return {
		kysely,
		sqlite,
		async close() {
			if (!sqlite.open) return;
			sqlite.pragma('wal_checkpoint(TRUNCATE)');
			await kysely.destroy();
		}
	};
}

/** More than Cueline has queries; a query whose text varies without end empties it. */
const STATEMENTS_KEPT = 500;

/** What Kysely asks of a driver, preparing each text once: preparing costs more than most queries. */
function keepStatements(sqlite: Sqlite.Database) {
	const kept = new Map<string, Sqlite.Statement>();
	return {
		prepare(text: string): Sqlite.Statement {
			const known = kept.get(text);
			if (known !== undefined) return known;
			if (kept.size >= STATEMENTS_KEPT) kept.clear();
			const statement = sqlite.prepare(text);
			kept.set(text, statement);
			return statement;
		},
		close: () => sqlite.close()
	};
}

/** @throws when the connection would acknowledge a write before it is on disk. */
export function assertDurable(sqlite: Sqlite.Database): void {
	const full = 2;
	if (sqlite.pragma('synchronous', { simple: true }) !== full) {
		throw new Error('The database connection is not synchronous=FULL. Open it by openConnection.');
	}
}
