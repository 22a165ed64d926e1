import { beforeEach, describe, expect, it } from 'vitest';
import { createAttempts, type Attempts } from '#lib/account/attempts.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';

const KEY = 'sign-in:address:203.0.113.7';
const threeAMinute = { limit: 3, windowMs: 60_000 };
const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1) + seconds * 1000);

let connection: Connection;
let attempts: Attempts;

beforeEach(() => {
	connection = migratedDatabase();
	attempts = createAttempts(connection.kysely);
});

async function takeThree(): Promise<void> {
	for (const second of [0, 1, 2]) await attempts.take(KEY, threeAMinute, at(second));
}

describe('take', () => {
	it('allows as many as the limit, then says when to come back', async () => {
		await takeThree();
		expect(await attempts.take(KEY, threeAMinute, at(20))).toEqual({
			isAllowed: false,
			retryAfterSeconds: 40
		});
	});

	it('never says to come back in no time', async () => {
		await takeThree();
		const refused = await attempts.take(KEY, threeAMinute, at(59.9999));
		expect(refused.retryAfterSeconds).toBe(1);
	});

	it('opens a new window when the old one is over, refusals notwithstanding', async () => {
		await takeThree();
		await attempts.take(KEY, threeAMinute, at(59));
		expect((await attempts.take(KEY, threeAMinute, at(60))).isAllowed).toBe(true);
		expect((await attempts.take(KEY, threeAMinute, at(61))).isAllowed).toBe(true);
		expect((await attempts.take(KEY, threeAMinute, at(62))).isAllowed).toBe(true);
		expect((await attempts.take(KEY, threeAMinute, at(63))).isAllowed).toBe(false);
	});

	it('counts every key for itself', async () => {
		await takeThree();
		const other = await attempts.take('sign-in:address:203.0.113.8', threeAMinute, at(3));
		expect(other.isAllowed).toBe(true);
	});

	it('remembers over a restart', async () => {
		await takeThree();
		const afterRestart = createAttempts(connection.kysely);
		expect((await afterRestart.take(KEY, threeAMinute, at(3))).isAllowed).toBe(false);
	});

	it('lets no more through when they come all at once', async () => {
		const all = Array.from({ length: 20 }, () => attempts.take(KEY, threeAMinute, at(0)));
		const allowed = (await Promise.all(all)).filter(({ isAllowed }) => isAllowed);
		expect(allowed).toHaveLength(3);
	});
});

describe('giveBack', () => {
	it('makes room for one more', async () => {
		await takeThree();
		await attempts.giveBack(KEY);
		expect((await attempts.take(KEY, threeAMinute, at(3))).isAllowed).toBe(true);
		expect((await attempts.take(KEY, threeAMinute, at(4))).isAllowed).toBe(false);
	});
});

describe('deleteExpired', () => {
	it('forgets windows that are over and keeps those that are not', async () => {
		await takeThree();
		await attempts.take('sign-up:address:203.0.113.7', threeAMinute, at(30));
		await attempts.deleteExpired(at(60));
		const rows = await connection.kysely.selectFrom('attempt').select('key').execute();
		expect(rows).toEqual([{ key: 'sign-up:address:203.0.113.7' }]);
	});
});
