import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '#lib/account/account.ts';
import { createAccountStore } from '#lib/account/account-store.server.ts';
import { createSessions, type Sessions } from '#lib/account/sessions.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { CookieJar } from './cookie-jar.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = new Date('2026-03-01T12:00:00Z');

let connection: Connection;
let sessions: Sessions;
let ana: Account;
let phone: CookieJar;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: START });
	connection = migratedDatabase();
	sessions = createSessions(connection.kysely, { isSecure: false });
	ana = await addAccount('ana@example.org');
	phone = new CookieJar();
});

afterEach(async () => {
	vi.useRealTimers();
	await connection.close();
});

async function addAccount(email: string): Promise<Account> {
	const account = await createAccountStore(connection.kysely).create(
		{ name: 'Ana', email, role: 'learner', passwordHash: 'none' },
		START
	);
	if (account === undefined) throw new Error(`${email} is taken.`);
	return account;
}

function wait(days: number): void {
	vi.setSystemTime(Date.now() + days * DAY_MS);
}

const storedRows = () => connection.kysely.selectFrom('session').selectAll().execute();

describe('start', () => {
	it('signs the account in, and tells pages nothing of the password', async () => {
		await sessions.start(phone, ana.id);
		const session = await sessions.read(phone);
		expect(session?.account).toEqual(ana);
	});

	it('stores SHA-256 of the token and the token nowhere', async () => {
		await sessions.start(phone, ana.id);
		const token = phone.get('cueline_session') ?? '';
		expect(token).toMatch(/^[a-z2-7]{40}$/);

		const [row] = await storedRows();
		expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
		const database = connection.sqlite.serialize().toString('latin1');
		expect(database).toContain(row?.id);
		expect(database).not.toContain(token);
	});

	it('does not let in with what the database holds', async () => {
		await sessions.start(phone, ana.id);
		const [row] = await storedRows();
		const thief = new CookieJar();
		thief.cookies.set('cueline_session', row?.id ?? '');
		expect(await sessions.read(thief)).toBeUndefined();
	});

	it('keeps the cookie from scripts and other sites', async () => {
		await sessions.start(phone, ana.id);
		expect(phone.options).toEqual({
			httpOnly: true,
			sameSite: 'lax',
			secure: false,
			path: '/',
			maxAge: 30 * 24 * 60 * 60
		});
	});

	it('keeps the cookie from plain http where the origin is https', async () => {
		await createSessions(connection.kysely, { isSecure: true }).start(phone, ana.id);
		expect(phone.options?.secure).toBe(true);
	});

	it('ends the session this browser had and makes a new token', async () => {
		await sessions.start(phone, ana.id);
		const former = phone.get('cueline_session');
		await sessions.start(phone, ana.id);
		expect(phone.get('cueline_session')).not.toBe(former);
		expect(await storedRows()).toHaveLength(1);
	});
});

describe('read', () => {
	it('knows nobody by a token it did not give', async () => {
		phone.cookies.set('cueline_session', 'a'.repeat(40));
		expect(await sessions.read(phone)).toBeUndefined();
	});

	it('ends a session that was not used for 30 days', async () => {
		await sessions.start(phone, ana.id);
		wait(30);
		expect(await sessions.read(phone)).toBeUndefined();
		expect(await storedRows()).toEqual([]);
	});

	it.each([1, 14, 20, 29])('counts the 30 days from the last use, %i days in', async (days) => {
		await sessions.start(phone, ana.id);
		wait(days);
		expect(await sessions.read(phone)).toBeDefined();
		expect(phone.options?.maxAge).toBe(30 * 24 * 60 * 60);
		wait(29);
		expect(await sessions.read(phone)).toBeDefined();
	});

	it('ends a session 90 days after signing in, however often it is used', async () => {
		await sessions.start(phone, ana.id);
		for (let day = 1; day < 90; day += 1) {
			wait(1);
			expect(await sessions.read(phone)).toBeDefined();
		}
		wait(1);
		expect(await sessions.read(phone)).toBeUndefined();
	});

	it('lets the cookie end with the session', async () => {
		await sessions.start(phone, ana.id);
		for (let day = 0; day < 85; day += 17) {
			wait(17);
			await sessions.read(phone);
		}
		expect(phone.options?.maxAge).toBe(5 * 24 * 60 * 60);
	});

	it('writes once an hour at most', async () => {
		await sessions.start(phone, ana.id);
		const { expires_at: first } = (await storedRows())[0] ?? {};
		wait(0.5 / 24);
		await sessions.read(phone);
		expect((await storedRows())[0]?.expires_at).toBe(first);
		wait(0.5 / 24);
		await sessions.read(phone);
		expect((await storedRows())[0]?.expires_at).toBe(Date.now() + 30 * DAY_MS);
	});

	it('sees a new name at once', async () => {
		await sessions.start(phone, ana.id);
		await createAccountStore(connection.kysely).rename(ana.id, 'Ana Silva');
		expect((await sessions.read(phone))?.account.name).toBe('Ana Silva');
	});
});

describe('end', () => {
	it('takes the cookie and makes its token worthless', async () => {
		await sessions.start(phone, ana.id);
		const copy = new CookieJar();
		copy.cookies.set('cueline_session', phone.get('cueline_session') ?? '');
		await sessions.end(phone);
		expect(phone.get('cueline_session')).toBeUndefined();
		expect(await sessions.read(copy)).toBeUndefined();
	});
});

describe('endOthers', () => {
	it("ends the account's other sessions, not this one and nobody else's", async () => {
		const [laptop, stranger] = [new CookieJar(), new CookieJar()];
		const bea = await addAccount('bea@example.org');
		await sessions.start(phone, ana.id);
		await sessions.start(laptop, ana.id);
		await sessions.start(stranger, bea.id);
		const here = await sessions.read(phone);

		expect(await sessions.countOthers(ana.id, here?.id ?? '')).toBe(1);
		expect(await sessions.endOthers(ana.id, here?.id ?? '')).toBe(1);

		expect(await sessions.read(phone)).toBeDefined();
		expect(await sessions.read(laptop)).toBeUndefined();
		expect(await sessions.read(stranger)).toBeDefined();
		expect(await sessions.countOthers(ana.id, here?.id ?? '')).toBe(0);
	});
});

describe('deleteExpired', () => {
	it('deletes what is over by either lifetime and nothing else', async () => {
		const [old, idle, used] = [new CookieJar(), new CookieJar(), new CookieJar()];
		await sessions.start(old, ana.id);
		for (let day = 0; day < 60; day += 20) {
			wait(20);
			await sessions.read(old);
		}
		await sessions.start(idle, ana.id);
		wait(29);
		await sessions.read(old);
		await sessions.start(used, ana.id);
		wait(1);
		await sessions.deleteExpired();
		expect(await storedRows()).toHaveLength(1);
		expect(await sessions.read(used)).toBeDefined();
	});
});
