import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAccountStore } from '#lib/account/account-store.server.ts';
import { createAttempts } from '#lib/account/attempts.server.ts';
import { proveByEmail } from '#lib/account/prove-identity.server.ts';
import { openConnection } from '#lib/database/connection.server.ts';
import { temporaryFolder } from '../publishing/small-course.ts';
import { runCueline } from './run-cueline.ts';

const OLD = 'nine green lanterns';
const NEW = 'seven slow swans';

async function withAccounts() {
	const dataDir = join(temporaryFolder(), 'data');
	const cueline = (input: string, ...args: string[]) => runCueline(args, { dataDir, input });
	const create = (name: string, role: string) =>
		cueline(
			OLD,
			...['user', 'create', '--email', `${name}@example.org`, '--name', name, '--role', role]
		);
	await create('ann', 'admin');
	await create('bea', 'learner');
	return {
		cueline,
		database: async <Result>(
			work: (connection: ReturnType<typeof openConnection>) => Promise<Result>
		) => {
			const connection = openConnection(join(dataDir, 'cueline.sqlite'));
			try {
				return await work(connection);
			} finally {
				await connection.close();
			}
		}
	};
}

describe('cueline user list', { timeout: 60_000 }, () => {
	it('lists accounts by age, for people and for programs', async () => {
		const { cueline } = await withAccounts();
		const ended = await cueline('', 'user', 'list');
		expect(ended).toMatchObject({ code: 0, stderr: '' });
		expect(ended.stdout).toMatch(
			/^ann@example\.org\tadmin\t\d{4}-\d\d-\d\d\tann\nbea@example\.org\tlearner\t\d{4}-\d\d-\d\d\tbea\n$/
		);
		const json = await cueline('', 'user', 'list', '--json');
		expect(JSON.parse(json.stdout)).toMatchObject([
			{ email: 'ann@example.org', role: 'admin' },
			{ email: 'bea@example.org', role: 'learner' }
		]);
		expect(json.stdout).not.toMatch(/argon2|password/);
	});
});

describe('cueline user reset-password', { timeout: 60_000 }, () => {
	const RESET = ['user', 'reset-password', '--email'];

	it('gives a new password, signs out everywhere and forgets wrong guesses', async () => {
		const { cueline, database } = await withAccounts();
		const prove = (password: string) =>
			database(({ kysely }) =>
				proveByEmail(
					{ accounts: createAccountStore(kysely), attempts: createAttempts(kysely) },
					{ email: 'bea@example.org', password, address: '203.0.113.7' },
					new Date()
				)
			);
		await database(async ({ sqlite }) => {
			sqlite.exec(`
				INSERT INTO session SELECT 's-' || id, id, 0, 9e12 FROM account;
				INSERT INTO attempt VALUES ('sign-in:account:bea@example.org', 10, 9e12)`);
			await Promise.resolve();
		});
		const ended = await cueline(NEW, ...RESET, 'Bea@example.org');
		expect(ended).toEqual({
			code: 0,
			stdout: 'bea@example.org: password reset, signed out everywhere\n',
			stderr: ''
		});
		expect(await prove(NEW)).toMatchObject({ isProven: true });
		expect(await prove(OLD)).toMatchObject({ isProven: false });
		const sessions = await database(({ kysely }) =>
			kysely
				.selectFrom('session')
				.innerJoin('account', 'account.id', 'session.account_id')
				.select('email')
				.execute()
		);
		expect(sessions).toEqual([{ email: 'ann@example.org' }]);
	});

	it('refuses a weak password, an unknown e-mail and none', async () => {
		const { cueline } = await withAccounts();
		expect(await cueline('short', ...RESET, 'bea@example.org')).toMatchObject({
			code: 1,
			stderr: 'password: Use 10 characters or more. This password has 5.\n'
		});
		expect(await cueline(NEW, ...RESET, 'cas@example.org')).toMatchObject({
			code: 1,
			stderr: 'email: There is no account with the e-mail cas@example.org.\n'
		});
		expect(await cueline(NEW, 'user', 'reset-password')).toMatchObject({ code: 2 });
	});
});
