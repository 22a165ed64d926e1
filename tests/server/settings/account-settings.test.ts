import { isHttpError } from '@sveltejs/kit';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createAccountSettingsStore } from '#lib/settings/account-settings-store.server.ts';
import { PUT } from '../../../src/routes/account/settings/+server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';

let connection: Connection;
let store: ReturnType<typeof createAccountSettingsStore>;

beforeEach(() => {
	connection = migratedDatabase();
	connection.sqlite.exec(
		`INSERT INTO account VALUES ('ana', 'ana@example.org', 'Ana', 'learner', '', 0)`
	);
	store = createAccountSettingsStore(connection.kysely);
});

describe('AccountSettingsStore', () => {
	it('has nothing of who has set nothing', async () => {
		expect(await store.read('ana')).toEqual({ revision: 0, values: {} });
	});

	it('keeps the latest of each, and counts what changed', async () => {
		await store.put('ana', { rate: { value: 1.5, at: 10 }, theme: { value: 'dark', at: 10 } });
		const late = { rate: { value: 2, at: 9 }, theme: { value: 'light', at: 11 } };
		const answer = { revision: 2, values: { rate: 1.5, theme: 'light' } };
		expect(await store.put('ana', late)).toEqual(answer);
		expect(await store.put('ana', late)).toEqual(answer);
	});

	it('keeps all of what two devices set at once', async () => {
		await Promise.all([
			store.put('ana', { rate: { value: 2, at: 1 } }),
			store.put('ana', { volume: { value: 0.5, at: 1 } })
		]);
		expect(await store.read('ana')).toEqual({ revision: 2, values: { rate: 2, volume: 0.5 } });
	});

	it('goes with the account', async () => {
		await store.put('ana', { rate: { value: 2, at: 1 } });
		connection.sqlite.exec(`DELETE FROM account WHERE id = 'ana'`);
		expect(await store.read('ana')).toEqual({ revision: 0, values: {} });
	});
});

describe('PUT /account/settings', () => {
	async function put(who: string | null, body: unknown, headers: Record<string, string> = {}) {
		const event = {
			locals: {
				account: who === null ? null : { id: who },
				cueline: { accountSettings: store }
			},
			request: new Request('http://localhost/account/settings', {
				method: 'PUT',
				headers: { 'content-type': 'application/json', ...headers },
				body: JSON.stringify(body)
			})
		};
		try {
			const response = await PUT(event as unknown as Parameters<typeof PUT>[0]);
			return { status: response.status, body: (await response.json()) as unknown };
		} catch (reason) {
			if (isHttpError(reason)) return { status: reason.status };
			throw reason;
		}
	}

	const faster = { rate: { value: 1.5, at: '2026-03-01T10:00:00.000Z' } };

	it('keeps settings and answers all of them', async () => {
		const body = { revision: 1, values: { rate: 1.5 } };
		expect(await put('ana', faster)).toEqual({ status: 200, body });
	});

	it('asks who is signed out, or somebody else by now, to log in', async () => {
		expect(await put(null, faster)).toEqual({ status: 401 });
		expect(await put('ana', faster, { 'cueline-account': 'ben' })).toEqual({ status: 401 });
	});

	it('refuses what is no setting', async () => {
		expect(await put('ana', { rate: { value: 17, at: faster.rate.at } })).toEqual({ status: 400 });
		expect(await store.read('ana')).toEqual({ revision: 0, values: {} });
	});

	it('lets no clock that is years ahead keep others from setting it later', async () => {
		await put('ana', { rate: { value: 2, at: '2099-01-01T00:00:00.000Z' } });
		await new Promise((resolve) => setImmediate(resolve));
		const now = new Date(Date.now() + 5).toISOString();
		await expect
			.poll(async () => (await put('ana', { rate: { value: 1, at: now } })).body)
			.toEqual(expect.objectContaining({ values: { rate: 1 } }));
	});
});
