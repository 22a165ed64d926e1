import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-migrations-'));
	cpSync('migrations/sqlite', folder, { recursive: true });
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('migrate', () => {
	it('runs each migration once', () => {
		const connection = openConnection(':memory:');
		expect(migrate(connection, folder)).toEqual(readdirSync('migrations/sqlite').sort());
		expect(migrate(connection, folder)).toEqual([]);
	});

	it('refuses a migration that was edited after it ran', () => {
		const connection = openConnection(':memory:');
		migrate(connection, folder);
		writeFileSync(join(folder, '0001_create_accounts.sql'), 'SELECT 1;');
		expect(() => migrate(connection, folder)).toThrow(/0001_create_accounts.sql was edited/);
	});

	it('refuses a database that a newer version has migrated, and leaves it as it was', () => {
		const connection = openConnection(':memory:');
		writeFileSync(join(folder, '9999_from_the_future.sql'), 'SELECT 1;');
		migrate(connection, folder);
		const before = connection.sqlite.serialize();
		rmSync(join(folder, '9999_from_the_future.sql'));
		expect(() => migrate(connection, folder)).toThrow(/newer version/);
		expect(connection.sqlite.serialize().equals(before)).toBe(true);
	});

	it('leaves nothing half done when a migration fails', () => {
		const connection = openConnection(':memory:');
		writeFileSync(
			join(folder, '9999_fail.sql'),
			'CREATE TABLE half (id INTEGER) STRICT; SELECT * FROM nowhere;'
		);
		expect(() => migrate(connection, folder)).toThrow(/nowhere/);
		const half = connection.sqlite
			.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'")
			.get();
		expect(half).toBeUndefined();
	});

	it('goes on with what another process has left to do meanwhile', () => {
		const path = join(folder, 'cueline.sqlite');
		const other = openConnection(path);
		const connection = openConnection(path);
		writeFileSync(join(folder, '9998_other.sql'), 'SELECT 1;');
		migrate(other, folder);
		writeFileSync(join(folder, '9999_ours.sql'), 'SELECT 1;');
		expect(migrate(connection, folder)).toEqual(['9999_ours.sql']);
		connection.sqlite.close();
		other.sqlite.close();
	});
});

describe('the copy before an upgrade', () => {
	const copy = () => join(folder, 'cueline.before-9999.sqlite');

	it('holds the database as it was before the first of the new migrations', () => {
		const { sqlite } = openConnection(join(folder, 'cueline.sqlite'));
		migrate({ sqlite }, folder);
		expect(existsSync(copy())).toBe(false);

		sqlite.exec("INSERT INTO attempt VALUES ('kept', 1, 0)");
		writeFileSync(`${copy()}.part`, 'what a killed upgrade left');
		writeFileSync(join(folder, '9999_drop.sql'), 'DROP TABLE attempt;');
		expect(migrate({ sqlite }, folder)).toEqual(['9999_drop.sql']);
		sqlite.close();

		expect(statSync(copy()).mode & 0o077).toBe(0);
		const before = openConnection(copy());
		expect(before.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
		expect(before.sqlite.prepare('SELECT key FROM attempt').pluck().all()).toEqual(['kept']);
		before.sqlite.close();
		expect(existsSync(`${copy()}.part`)).toBe(false);
	});

	it('is made first: where it cannot be, nothing is migrated', () => {
		const { sqlite } = openConnection(join(folder, 'cueline.sqlite'));
		migrate({ sqlite }, folder);
		cpSync('migrations/sqlite', copy(), { recursive: true });
		writeFileSync(join(folder, '9999_drop.sql'), 'DROP TABLE attempt;');
		expect(() => migrate({ sqlite }, folder)).toThrow(/before-9999/);
		expect(sqlite.prepare('SELECT count(*) FROM attempt').pluck().get()).toBe(0);
		sqlite.close();
	});
});
