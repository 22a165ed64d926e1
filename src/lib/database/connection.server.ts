import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
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
 * How long a write waits for another process that is writing, such as an import. The wait holds up
 * every reader of this process; whoever waits longer is answered that the database is busy.
 */
const BUSY_TIMEOUT_MS = 2000;

/** To this the write-ahead log is cut when a reader or a big write has made it longer. */
const LOG_KEPT_BYTES = 16 * 1024 * 1024;

/**
 * Opens the file at `path`, making it when it is missing (`:memory:` for a test).
 * Writes are synced to disk before they are acknowledged: better-sqlite3 compiles in
 * `synchronous=NORMAL` for WAL, which may lose acknowledged writes on power loss.
 * @throws when the file cannot be opened, or not durably.
 */
export function openConnection(path: string): Connection {
	const sqlite = new Sqlite(path);
	sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma(`journal_size_limit = ${LOG_KEPT_BYTES}`);
	assertDurable(sqlite);
	const kysely = new Kysely<Schema>({
		dialect: new SqliteDialect({ database: keepStatements(sqlite) })
	});
	return {
		kysely,
		sqlite,
		async close() {
			if (!sqlite.open) return;
			// In its turn: a write that has begun is finished first.
			await kysely.connection().execute(() => {
				sqlite.pragma('busy_timeout = 0'); // somebody who still reads does the rest on leaving
				return Promise.resolve(sqlite.pragma('wal_checkpoint(TRUNCATE)'));
			});
			await kysely.destroy();
		}
	};
}

/** More than Cueline has queries; a query whose text varies without end empties it. */
const STATEMENTS_KEPT = 500;

/** What Kysely asks of a driver, preparing each text once: preparing costs more than most queries. */
function keepStatements(sqlite: Sqlite.Database) {
	const kept = new Map<string, SqliteStatement>();
	return {
		prepare(text: string): SqliteStatement {
			const known = kept.get(text);
			if (known !== undefined) return known;
			if (kept.size >= STATEMENTS_KEPT) kept.clear();
			const statement = prepareForKysely(sqlite, text);
			kept.set(text, statement);
			return statement;
		},
		close: () => sqlite.close()
	};
}

function prepareForKysely(sqlite: Sqlite.Database, text: string): SqliteStatement {
	// A transaction that reads first and asks for the lock later may find that it cannot have it.
	if (text === 'begin') return sqlite.prepare('begin immediate');
	const statement = sqlite.prepare(text);
	if (text !== 'rollback') return statement;
	// A full disk has undone everything by itself: what went wrong is told, not that nothing is left.
	const run = () => (sqlite.inTransaction ? statement.run() : { changes: 0, lastInsertRowid: 0 });
	return { reader: false, all: () => [], iterate: () => [][Symbol.iterator](), run };
}

/** @throws when the connection would acknowledge a write before it is on disk. */
function assertDurable(sqlite: Sqlite.Database): void {
	const full = 2;
	sqlite.prepare('SELECT count(*) FROM sqlite_schema').get(); // opening settles what it will be
	if (sqlite.pragma('synchronous', { simple: true }) !== full) {
		throw new Error('The database connection is not synchronous=FULL. Open it by openConnection.');
	}
}
