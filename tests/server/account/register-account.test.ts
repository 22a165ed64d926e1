import { beforeEach, describe, expect, it } from 'vitest';
import { createAccountStore, type AccountStore } from '#lib/account/account-store.server.ts';
import { verifyPassword } from '#lib/account/passwords.server.ts';
import { registerAccount } from '#lib/account/register-account.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const ana = {
	name: 'Ana',
	email: 'ana@example.org',
	password: 'long knees, not locked',
	role: 'learner'
} as const;

let accounts: AccountStore;

beforeEach(() => {
	accounts = createAccountStore(migratedDatabase().kysely);
});

describe('registerAccount', () => {
	it('makes an account that can be found by its e-mail in any case', async () => {
		const registered = await registerAccount(accounts, { ...ana, email: 'Ana@Example.ORG' }, NOW);
		const found = await accounts.findByEmail(' ANA@example.org ');
		expect(registered).toEqual({ ok: true, account: found?.account });
		expect(found?.account).toMatchObject({
			name: 'Ana',
			email: 'ana@example.org',
			role: 'learner',
			createdAt: NOW.getTime()
		});
	});

	it('keeps the password as argon2id only', async () => {
		await registerAccount(accounts, ana, NOW);
		const found = await accounts.findByEmail(ana.email);
		expect(found?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await verifyPassword(ana.password, found?.passwordHash)).toBe(true);
		expect(await verifyPassword(`${ana.password} `, found?.passwordHash)).toBe(false);
	});

	it('makes one account of one e-mail, even when two ask at once', async () => {
		const both = await Promise.all([
			registerAccount(accounts, ana, NOW),
			registerAccount(accounts, { ...ana, email: 'ANA@example.org' }, NOW)
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both).toContainEqual(expect.objectContaining({ ok: false, reason: 'taken' }));
	});

	it('stores nothing of somebody whose details are wrong', async () => {
		const registered = await registerAccount(accounts, { ...ana, password: 'password123' }, NOW);
		expect(registered).toMatchObject({ ok: false, reason: 'invalid' });
		expect(await accounts.findByEmail(ana.email)).toBeUndefined();
	});
});

describe('verifyPassword', () => {
	it('knows no password where there is no account', async () => {
		expect(await verifyPassword(ana.password, undefined)).toBe(false);
	});

	it('takes the same characters however a keyboard composes them', async () => {
		await registerAccount(accounts, { ...ana, password: 'm\u00fcde F\u00fc\u00dfe am Abend' }, NOW);
		const found = await accounts.findByEmail(ana.email);
		const decomposed = 'mu\u0308de Fu\u0308\u00dfe am Abend';
		expect(await verifyPassword(decomposed, found?.passwordHash)).toBe(true);
	});
});

describe('AccountStore', () => {
	it('renames and changes the password', async () => {
		const registered = await registerAccount(accounts, ana, NOW);
		const id = registered.ok ? registered.account.id : '';
		await accounts.rename(id, 'Ana Silva');
		await accounts.changePassword(id, 'another hash');
		expect(await accounts.findByEmail(ana.email)).toMatchObject({
			account: { name: 'Ana Silva' },
			passwordHash: 'another hash'
		});
		expect(await accounts.findPasswordHash(id)).toBe('another hash');
	});
});
