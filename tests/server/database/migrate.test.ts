import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertDurable, openConnection } from '#lib/database/connection.server.ts';
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
		expect(migrate(connection, folder)).toContain('0001_create_accounts.sql');
		expect(migrate(connection, folder)).toEqual([]);
	});

	it('refuses a migration that was edited after it ran', () => {
		const connection = openConnection(':memory:');
		migrate(connection, folder);
		writeFileSync(join(folder, '0001_create_accounts.sql'), 'SELECT 1;');
		expect(() => migrate(connection, folder)).toThrow(/0001_create_accounts.sql was edited/);
	});

	it('refuses a database that a newer version has migrated', () => {
		const connection = openConnection(':memory:');
		writeFileSync(join(folder, '9999_from_the_future.sql'), 'SELECT 1;');
		migrate(connection, folder);
		rmSync(join(folder, '9999_from_the_future.sql'));
		expect(() => migrate(connection, folder)).toThrow(/newer version/);
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
});

describe('openConnection', () => {
	it('acknowledges a write only when it is on disk', () => {
		const { sqlite } = openConnection(join(folder, 'durable.sqlite'));
		migrate({ sqlite }, 'migrations/sqlite');
		expect(() => assertDurable(sqlite)).not.toThrow();
		sqlite.close();
	});
});
