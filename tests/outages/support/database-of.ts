import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** The database of a running server, as another process has it. Close it. */
export function databaseOf(dataDir: string): Sqlite.Database {
	return new Sqlite(join(dataDir, 'cueline.sqlite'));
}
