import { beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT_HEADER, VISITOR } from '#lib/offline/page-headers.ts';
import { readReader, Reader } from '#lib/offline/reader.ts';

const KEPT = 'cueline kept ana';
const PAGES = 'cueline pages ana';

function told(account: string): Response {
	return new Response('', { headers: { [ACCOUNT_HEADER]: account } });
}

beforeEach(async () => {
	for (const name of await caches.keys()) await caches.delete(name);
});

/** Ana reads here, with a kept lesson and a visited page. */
async function anaHere(): Promise<Reader> {
	const reader = new Reader();
	await reader.hear(told('ana'), reader.turn);
	await caches.open(KEPT);
	await caches.open(PAGES);
	return reader;
}

async function left(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name !== 'cueline memory');
}

describe('Reader', () => {
	it('remembers who reads here, for a worker that starts anew', async () => {
		await anaHere();
		expect(await readReader()).toBe('ana');
	});

	it('clears everything of one account when another signs in', async () => {
		const reader = await anaHere();
		await reader.hear(told('ben'), reader.turn);
		expect(await left()).toEqual([]);
	});

	it('lets kept lessons wait while a session has merely ended, and hides visited pages', async () => {
		const reader = await anaHere();
		await reader.hear(told(VISITOR), reader.turn);
		expect([await readReader(), await left()]).toEqual([VISITOR, [KEPT]]);
	});

	it('clears kept lessons too once the server agrees to a log-out', async () => {
		const reader = await anaHere();
		await reader.expectLeaving();
		expect(await left()).toEqual([KEPT, PAGES]);
		await reader.hear(told(VISITOR), reader.turn);
		expect(await left()).toEqual([]);
	});

	it('takes nothing from an answer that was asked for before the log-out', async () => {
		const reader = await anaHere();
		const { turn } = reader;
		await reader.expectLeaving();
		await reader.hear(told(VISITOR), reader.turn);
		expect(await reader.hear(told('ana'), turn)).toBe(false);
		expect(await readReader()).toBe(VISITOR);
	});

	it('forgets a log-out that did not reach the server', async () => {
		const reader = await anaHere();
		await reader.expectLeaving();
		await reader.hear(told('ana'), reader.turn);
		await reader.hear(told(VISITOR), reader.turn);
		expect(await left()).toEqual([KEPT]);
	});

	it('learns nothing from an answer that is not of ours', async () => {
		const reader = await anaHere();
		expect(await reader.hear(new Response('a hotel says hello'), reader.turn)).toBe(false);
		expect(await readReader()).toBe('ana');
	});
});
