import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Keeps the database as it is now beside it, for the migration called `next`: `cueline.sqlite` as
 * `cueline.before-0011.sqlite`, for its owner alone. That file is whole and on disk, or not there.
 * @throws SQLite's or the system's error, as when no space is left.
 */
export function copyBeforeMigrating(path: string, next: string): void {
	const copy = path.replace(/(\.[^./]+)?$/, `.before-${next.slice(0, 4)}$1`);
	const part = `${copy}.part`;
	rmSync(part, { force: true });
	closeSync(openSync(part, 'w', 0o600)); // as private as the database
	const reader = new Sqlite(path, { readonly: true });
	try {
		reader.prepare('VACUUM INTO ?').run(part);
		syncToDisk(part);
		renameSync(part, copy);
		syncToDisk(dirname(copy));
	} finally {
		reader.close();
		rmSync(part, { force: true });
	}
}

function syncToDisk(path: string): void {
	const file = openSync(path, 'r');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
