import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '#lib/account/account.ts';
import { createAccountStore, type AccountStore } from '#lib/account/account-store.server.ts';
import { createAttempts, type Attempts } from '#lib/account/attempts.server.ts';
import { proveAgain, proveByEmail } from '#lib/account/prove-identity.server.ts';
import { registerAccount } from '#lib/account/register-account.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const PASSWORD = 'long knees, not locked';
const right = { email: 'ana@example.org', password: PASSWORD, address: '203.0.113.7' };
const wrong = { ...right, password: 'short knees, locked' };

let connection: Connection;
let stores: { accounts: AccountStore; attempts: Attempts };
let ana: Account;

beforeEach(async () => {
	connection = migratedDatabase();
	stores = open();
	const person = { name: 'Ana', email: right.email, password: PASSWORD, role: 'learner' } as const;
	const registered = await registerAccount(stores.accounts, person, NOW);
	if (!registered.ok) throw new Error('Ana could not sign up.');
	ana = registered.account;
});

function open() {
	const { kysely } = connection;
	return { accounts: createAccountStore(kysely), attempts: createAttempts(kysely) };
}

async function fail(times: number, given = wrong): Promise<void> {
	for (let count = 0; count < times; count += 1) await proveByEmail(stores, given, NOW);
}

describe('proveByEmail', () => {
	it('knows the account by e-mail and password', async () => {
		expect(await proveByEmail(stores, right, NOW)).toEqual({ isProven: true, proven: ana });
	});

	it('gives an unknown e-mail the answer of a wrong password', async () => {
		const unknown = { ...wrong, email: 'nobody@example.org' };
		expect(await proveByEmail(stores, unknown, NOW)).toEqual(
			await proveByEmail(stores, wrong, NOW)
		);
	});

	it('refuses an account after ten wrong passwords, the right one too', async () => {
		await fail(10);
		expect(await proveByEmail(stores, right, NOW)).toEqual({
			isProven: false,
			reason: 'too-many',
			retryAfterSeconds: 15 * 60
		});
	});

	it('refuses an unknown e-mail after as many', async () => {
		const unknown = { ...wrong, email: 'nobody@example.org' };
		await fail(10, unknown);
		expect(await proveByEmail(stores, unknown, NOW)).toMatchObject({ reason: 'too-many' });
	});

	it('refuses an address after a hundred wrong passwords, whosever they are', async () => {
		const window_ends_at = NOW.getTime() + 60_000;
		const before = { key: 'sign-in:address:203.0.113.7', count: 98, window_ends_at };
		await connection.kysely.insertInto('attempt').values(before).execute();
		await fail(1, { ...wrong, email: 'bea@example.org' });
		await fail(1, { ...wrong, email: 'cas@example.org' });
		expect(await proveByEmail(stores, right, NOW)).toMatchObject({ reason: 'too-many' });
		const elsewhere = { ...right, address: '203.0.113.8' };
		expect(await proveByEmail(stores, elsewhere, NOW)).toMatchObject({ isProven: true });
	});

	it('does not count refusals against the address', async () => {
		await fail(120);
		const bea = { ...wrong, email: 'bea@example.org' };
		expect(await proveByEmail(stores, bea, NOW)).toMatchObject({ reason: 'wrong' });
	});

	it('lets the account in again a quarter of an hour later', async () => {
		await fail(10);
		const later = new Date(NOW.getTime() + 15 * 60 * 1000);
		expect(await proveByEmail(stores, right, later)).toMatchObject({ isProven: true });
	});

	it('remembers over a restart', async () => {
		await fail(10);
		expect(await proveByEmail(open(), right, NOW)).toMatchObject({ reason: 'too-many' });
	});

	it('does not count who knows the password, even from thirty devices at once', async () => {
		const all = Array.from({ length: 30 }, () => proveByEmail(stores, right, NOW));
		expect((await Promise.all(all)).every(({ isProven }) => isProven)).toBe(true);
	});

	it('looks at ten guesses of forty sent at once', async () => {
		const all = Array.from({ length: 40 }, () => proveByEmail(stores, wrong, NOW));
		const proofs = await Promise.all(all);
		expect(proofs.filter((proof) => !proof.isProven && proof.reason === 'wrong')).toHaveLength(10);
	});
});

describe('proveAgain', () => {
	it('knows the password of who is signed in', async () => {
		expect(await proveAgain(stores, ana, PASSWORD, NOW)).toMatchObject({ isProven: true });
		expect(await proveAgain(stores, ana, 'a wrong one', NOW)).toMatchObject({ reason: 'wrong' });
	});

	it('shares its limit with signing in', async () => {
		await fail(10);
		expect(await proveAgain(stores, ana, PASSWORD, NOW)).toMatchObject({ reason: 'too-many' });
	});
});
