import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MadeEntry, OutboxEntry } from '#lib/progress/outbox-entry.ts';
import { DeviceEntries } from '#lib/progress/outbox-on-device.ts';
import { Outbox } from '#lib/progress/outbox.svelte.ts';
import type { Sending } from '#lib/progress/send-entry.ts';

const anEntry = (name = 'a'): OutboxEntry => ({
	kind: 'note',
	method: 'PUT',
	path: `/courses/walk/one/notes/${name}`,
	body: { body: name }
});

/** A server that answers with what the test has prepared, and takes the rest. */
function aServer(...answers: Sending[]) {
	const sent: string[] = [];
	const send = (entry: MadeEntry): Promise<Sending> => {
		sent.push(entry.path.slice(entry.path.lastIndexOf('/') + 1));
		return Promise.resolve(answers.shift() ?? { kind: 'taken', answer: entry.body });
	};
	return { sent, send };
}

const unreachable: Sending = { kind: 'later', afterMs: 0 };

let accountId: string;

beforeEach(() => {
	accountId = crypto.randomUUID();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('Outbox', () => {
	it('sends what it is given and is done with it when the server has it', async () => {
		const { sent, send } = aServer();
		const outbox = new Outbox({ accountId, send });
		await outbox.add(anEntry());
		expect(sent).toEqual(['a']);
		expect(outbox.state).toBe('saved');
		expect(await outbox.waiting('/')).toEqual([]);
	});

	it('tells what the server answered', async () => {
		const outbox = new Outbox({ accountId, send: aServer().send });
		const heard: unknown[] = [];
		outbox.onNews((entry, outcome) => heard.push([entry.path, outcome]));
		await outbox.add(anEntry());
		expect(heard).toEqual([[anEntry().path, { kind: 'taken', answer: { body: 'a' } }]]);
	});

	it('keeps an entry over a reload while there is no network, then sends in order', async () => {
		const before = new Outbox({ accountId, send: aServer(unreachable, unreachable).send });
		await before.add(anEntry('first'));
		await before.add(anEntry('second'));
		expect(before.state).toBe('waiting');

		const { sent, send } = aServer();
		const after = new Outbox({ accountId, send });
		expect(await after.waiting('/courses/walk/one')).toHaveLength(2);
		await after.flush();
		expect(sent).toEqual(['first', 'second']);
		expect(after.state).toBe('saved');
	});

	it('tries again by itself, later and later', async () => {
		const { sent, send } = aServer(unreachable, unreachable);
		const outbox = new Outbox({ accountId, send });
		await outbox.add(anEntry());
		await vi.waitFor(() => expect(sent).toHaveLength(3), { timeout: 5000 });
		await vi.waitFor(() => expect(outbox.state).toBe('saved'));
	});

	it('tries again at once when the network returns', async () => {
		const { sent, send } = aServer({ kind: 'later', afterMs: 60_000 });
		const outbox = new Outbox({ accountId, send });
		const stop = outbox.start();
		await outbox.add(anEntry());
		dispatchEvent(new Event('online'));
		await vi.waitFor(() => expect(sent).toHaveLength(2), { timeout: 500 });
		stop();
	});

	it('keeps what cannot be sent because the learner is signed out', async () => {
		const outbox = new Outbox({ accountId, send: aServer({ kind: 'signed out' }).send });
		await outbox.add(anEntry());
		expect(outbox.state).toBe('signed out');
		expect(await outbox.waiting('/')).toHaveLength(1);
	});

	it('keeps what is refused aside, says why, and sends the rest', async () => {
		const { sent, send } = aServer({ kind: 'refused', message: 'Too long.' });
		const outbox = new Outbox({ accountId, send });
		await outbox.add(anEntry('long'));
		await outbox.add(anEntry('short'));
		expect(sent).toEqual(['long', 'short']);
		expect(outbox.refused).toMatchObject([{ refusal: 'Too long.', body: { body: 'long' } }]);

		await outbox.dismiss(outbox.refused[0]?.key ?? -1);
		expect(outbox.refused).toEqual([]);
	});

	it('sends at once from a page that is leaving, before anything is awaited', () => {
		const { sent, send } = aServer();
		void new Outbox({ accountId, send }).add(anEntry(), { isLeaving: true });
		expect(sent).toEqual(['a']);
	});

	it('sends again in its turn what overtook others when the page was left', async () => {
		const { sent, send } = aServer(unreachable);
		const outbox = new Outbox({ accountId, send });
		await outbox.add(anEntry('written'));
		await outbox.add(anEntry('deleted'), { isLeaving: true });
		expect(sent).toEqual(['written', 'deleted', 'written', 'deleted']);
	});

	it("leaves another learner's entries alone", async () => {
		await new Outbox({ accountId, send: aServer(unreachable).send }).add(anEntry());
		const { sent, send } = aServer();
		await new Outbox({ accountId: crypto.randomUUID(), send }).flush();
		expect(sent).toEqual([]);
	});

	it('sends an entry once from two tabs', async () => {
		await new Outbox({ accountId, send: aServer(unreachable).send }).add(anEntry());
		const { sent, send } = aServer();
		const tabs = [new Outbox({ accountId, send }), new Outbox({ accountId, send })];
		await Promise.all(tabs.map((tab) => tab.flush()));
		expect(sent).toEqual(['a']);
	});

	it('goes on in memory when the browser keeps nothing, and does not claim otherwise', async () => {
		const { sent, send } = aServer(unreachable);
		const entries = new DeviceEntries(() => Promise.reject(new Error('private window')));
		const outbox = new Outbox({ accountId, send, entries });
		await outbox.add(anEntry());
		expect(outbox).toMatchObject({ state: 'waiting', isDurable: false });
		await outbox.flush();
		expect(sent).toEqual(['a', 'a']);
	});
});

describe('DeviceEntries', () => {
	it('keeps entries on the device', async () => {
		const entries = new DeviceEntries();
		const { key } = await entries.add({ ...anEntry(), accountId });
		expect(entries.isDurable).toBe(true);
		expect(await new DeviceEntries().of(accountId)).toMatchObject([{ key }]);
	});
});
