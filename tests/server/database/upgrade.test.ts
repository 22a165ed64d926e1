import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';
import {
	migrationNames,
	MIGRATIONS,
	onlyColumnsOf,
	openOldDatabase,
	readRows,
	readSchema,
	stillNamed
} from './old-database.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-upgrade-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('an upgrade', () => {
	const fresh = openConnection(':memory:');
	migrate(fresh, MIGRATIONS);

	it.each(migrationNames)('from %s keeps every row', (name) => {
		const count = migrationNames.indexOf(name) + 1;
		const connection = openOldDatabase(folder, count);
		const before = readRows(connection);
		expect(before['account']).toHaveLength(2);

		expect(migrate(connection, MIGRATIONS)).toEqual(migrationNames.slice(count));
		const after = readRows(connection);
		const wanted = stillNamed(before, after);
		expect(onlyColumnsOf(after, wanted)).toEqual(wanted);
		expect(readSchema(connection)).toEqual(readSchema(fresh));
		expect(connection.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
		expect(connection.sqlite.pragma('foreign_key_check')).toEqual([]);
		connection.sqlite.close();
	});
});
