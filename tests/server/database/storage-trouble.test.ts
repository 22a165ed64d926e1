import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { findStorageTrouble } from '#lib/database/storage-trouble.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('findStorageTrouble', () => {
	it.each([
		['SQLITE_BUSY', /busy/],
		['SQLITE_BUSY_SNAPSHOT', /busy/],
		['SQLITE_FULL', /no space/],
		['SQLITE_READONLY_DBMOVED', /keeps nothing/],
		['SQLITE_IOERR_WRITE', /storage/],
		['SQLITE_CANTOPEN', /storage/]
	])('knows %s of the database', (code, said) => {
		const trouble = findStorageTrouble(new Sqlite.SqliteError('no', code));
		expect(trouble?.message).toMatch(said);
		expect(trouble?.retryAfterSeconds).toBeGreaterThan(0);
	});

	it.each([
		['ENOSPC', /no space/],
		['EROFS', /keeps nothing/]
	])('knows %s of the disk', (code, said) => {
		expect(findStorageTrouble(systemError(code))?.message).toMatch(said);
	});

	it('finds it beneath what was made of it', () => {
		const error = new Error('The note was not kept.', { cause: systemError('ENOSPC') });
		expect(findStorageTrouble(error)?.message).toMatch(/no space/);
	});

	it('knows a database that may only be read by what it really throws', async () => {
		const { kysely, sqlite } = migratedDatabase();
		sqlite.pragma('query_only = ON');
		const fault: unknown = await kysely
			.deleteFrom('session')
			.execute()
			.catch((error: unknown) => error);
		expect(findStorageTrouble(fault)?.message).toMatch(/keeps nothing/);
	});

	it.each([
		['a bug', new TypeError('undefined is not a function')],
		['a broken rule', new Sqlite.SqliteError('no', 'SQLITE_CONSTRAINT_UNIQUE')],
		['a file that is not there', systemError('ENOENT')],
		['no error', 'SQLITE_BUSY']
	])('leaves %s to others', (_, error) => {
		expect(findStorageTrouble(error)).toBeUndefined();
	});
});
