import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** A server that was killed a moment ago may still be ending. */
const WAIT_MS = 1000;

/** Kept here, lest it be collected as garbage and the lock with it. */
let lock: Sqlite.Database | undefined;

/**
 * Claims a data folder for this process, until it ends; answers whether it could. Two servers would
 * each count sign-in attempts, expire and import on their own, and one could migrate beneath the
 * other. SQLite's lock of an empty file is the system's own: it ends with its process, however that
 * ends, and leaves nothing stale behind.
 */
export function claimDataDir(dataDir: string): boolean {
	const claim = new Sqlite(join(dataDir, 'serving.lock'), { timeout: WAIT_MS });
	try {
		claim.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		claim.close();
		if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return false;
		throw error;
	}
	lock = claim;
	return lock.inTransaction;
}
