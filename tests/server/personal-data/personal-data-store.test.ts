import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccountStore } from '#lib/account/account-store.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { createPersonalDataStore } from '#lib/personal-data/personal-data-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { EMAIL, fillAccount, ownedTables, type OwnedColumn } from './a-full-account.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const ORIGIN = 'https://courses.example.org';

/** What is kept of a person and not given to them, and why. */
const NOT_GIVEN: Record<string, string> = {
	'account.password_hash': 'would help whoever finds the file to guess the password',
	'session.id': 'the hash of a token',
	'lesson_progress.watched_ms': 'the length of the segments, which are given',
	'lesson_progress.position_session': 'which sitting told the position: for merging',
	'lesson_progress.position_seq': 'which report told the position: for merging',
	'lesson_progress.decided_at': 'which event decided on completion: for merging',
	'note_revision.revision': 'texts that were sent before: for merging',
	'note_revision.note_id': 'texts that were sent before: for merging',
	'account_settings.settings': 'given by name, which the next test looks at',
	'account_settings.revision': 'counts changes, for devices'
};

let connection: Connection;
let columns: OwnedColumn[];

beforeEach(async () => {
	connection = migratedDatabase();
	columns = await fillAccount(connection);
});

afterEach(() => connection.close());

async function read() {
	const accounts = createAccountStore(connection.kysely);
	const found = await accounts.findByEmail(EMAIL);
	if (found === undefined) throw new Error('Nobody is there.');
	const store = createPersonalDataStore(connection.kysely, { origin: ORIGIN });
	return store.read(found.account, NOW);
}

describe('read', () => {
	it('gives every column of every table that has rows of an account', async () => {
		const data = await read();
		const text = JSON.stringify(data);
		const missing = columns.filter(({ table, column, value }) => {
			if (`${table}.${column}` in NOT_GIVEN) return false;
			const shown =
				typeof value === 'number' ? [String(value), new Date(value).toISOString()] : [value];
			return !shown.some((one) => text.includes(one));
		});
		// Give it in personal-data-store.server.ts, or say in NOT_GIVEN why not.
		expect(missing).toEqual([]);
	});

	it('gives nothing that opens the account', async () => {
		const text = JSON.stringify(await read());
		expect(text).not.toContain('account.password_hash');
		expect(text).not.toContain('session.id');
	});

	it('knows only tables that there are', () => {
		const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
		expect(Object.keys(NOT_GIVEN).filter((name) => !known.has(name))).toEqual([]);
	});

	it('gives settings, wrong passwords, progress and addresses in words', async () => {
		expect(await read()).toMatchObject({
			format: 'cueline-personal-data',
			version: 1,
			exportedAt: '2026-11-22T12:00:00.000Z',
			settings: { rate: { value: 'settings.value', setAt: '2023-11-14T22:13:20.000Z' } },
			wrongPasswords: { count: 3 },
			courses: [
				{
					lessons: [
						{
							address: expect.stringMatching(
								/^https:\/\/courses\.example\.org\/courses\/.+\/.+$/
							) as string,
							progress: { segments: [[1000, 2500]], watchedMs: 1500, positionMs: 2345 }
						}
					]
				}
			]
		});
	});

	it('gives nothing of others', async () => {
		connection.sqlite.exec(`
			INSERT INTO account (id, email, name, role, password_hash, created_at)
			VALUES ('bea', 'bea@example.org', 'Bea', 'learner', '', 0);
			UPDATE note SET account_id = 'bea' WHERE 0;
			INSERT INTO note (account_id, id, lesson_id, at_ms, body, created_at, updated_at, revision)
			SELECT 'bea', id, lesson_id, 0, 'a secret of Bea', 0, 0, 'other' FROM note`);
		const text = JSON.stringify(await read());
		expect(text).not.toContain('Bea');
		expect(text).not.toContain('bea@');
	});
});

describe('erase', () => {
	it('leaves no row of the account in any table, and nothing that names it', async () => {
		const { account } = await read();
		expect(await createAccountStore(connection.kysely).erase(account.id)).toBe(true);
		const left = ownedTables(connection).filter((table) => {
			const key = table === 'account' ? 'id' : 'account_id';
			const found = connection.sqlite
				.prepare(`SELECT 1 FROM ${table} WHERE ${key} = ?`)
				.get(account.id);
			return found !== undefined;
		});
		// A table with an account_id needs REFERENCES account (id) ON DELETE CASCADE.
		expect(left).toEqual([]);
		expect(connection.sqlite.prepare('SELECT key FROM attempt').all()).toEqual([]);
	});
});
