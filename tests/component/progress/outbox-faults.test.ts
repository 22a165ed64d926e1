import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceEntries } from '#lib/progress/outbox-on-device.ts';
import type { MadeEntry, OutboxEntry } from '#lib/progress/outbox-entry.ts';
import { Outbox } from '#lib/progress/outbox.svelte.ts';
import { unionSegments, type PlayedSegments } from '#lib/progress/played-segments.ts';
import type { Sending } from '#lib/progress/send-entry.ts';

const path = '/courses/walk/one/progress';
const lost: Sending = { kind: 'later', afterMs: 0 };

let accountId: string;
let session: string;

beforeEach(() => {
	accountId = crypto.randomUUID();
	session = crypto.randomUUID();
});

const aBeat = (
	seq: number,
	segments: PlayedSegments = [[seq * 10, seq * 10 + 10]]
): OutboxEntry => ({
	kind: 'beat',
	method: 'POST',
	path,
	body: { session, seq, segments, positionMs: seq * 10, at: '2026-03-01T10:00:00.000Z' }
});

type Body = { session: string; seq: number; segments: PlayedSegments; positionMs: number };

/** Counts a beat of one sitting and number once, as the real one may. */
class FakeServer {
	played: PlayedSegments = [];
	positionMs = 0;
	requests = 0;
	readonly #counted = new Set<string>();

	take(entry: MadeEntry): Sending {
		this.requests += 1;
		const { session, seq, segments, positionMs } = entry.body as Body;
		if (!this.#counted.has(`${session} ${seq}`)) {
			this.#counted.add(`${session} ${seq}`);
			this.played = unionSegments(this.played, segments);
			this.positionMs = positionMs;
		}
		return { kind: 'taken', answer: {} };
	}
}

describe('Outbox', () => {
	it('sends a thousand beats that were made without a network in few requests', async () => {
		const server = new FakeServer();
		let isOnline = false;
		const send = (entry: MadeEntry) => Promise.resolve(isOnline ? server.take(entry) : lost);
		const outbox = new Outbox({ accountId, send });
		await Promise.all(
			Array.from({ length: 1000 }, (_, seq) => outbox.add(aBeat(seq), { canWait: true }))
		);
		isOnline = true;
		await outbox.flush();
		expect(server.played).toEqual([[0, 10_000]]);
		expect(server.positionMs).toBe(9990);
		expect(server.requests).toBeLessThan(5);
		expect(outbox.state).toBe('saved');
	});

	it('loses and doubles nothing where answers are lost, late, or overtake each other', async () => {
		const server = new FakeServer();
		let random = 1;
		const chance = () => (random = (random * 16_807) % 2_147_483_647) / 2_147_483_647;
		const send = async (entry: MadeEntry): Promise<Sending> => {
			if (chance() < 0.3) return lost;
			if (chance() < 0.3) await new Promise((resolve) => requestAnimationFrame(resolve));
			const answer = server.take(entry);
			if (chance() < 0.3) server.take(entry);
			return chance() < 0.4 ? lost : answer;
		};
		const tabs = [1, 2].map(() => new Outbox({ accountId, send }));
		await Promise.all(
			Array.from({ length: 60 }, async (_, seq) => {
				const options = { isLeaving: chance() < 0.2, canWait: chance() < 0.3 };
				await tabs[seq % 2]?.add(aBeat(seq), options);
			})
		);
		await vi.waitFor(
			async () => {
				await tabs[0]?.flush();
				expect(await tabs[0]?.waiting()).toEqual([]);
			},
			{ timeout: 10_000 }
		);
		expect(server.played).toEqual([[0, 600]]);
	});

	it('finds in its next visit what a tab that was killed was sending', async () => {
		const server = new FakeServer();
		const entries = new DeviceEntries();
		await entries.add({ ...aBeat(0), accountId });
		// The tab puts it together, sends it, and is gone before it hears that it was taken.
		for (const entry of await entries.gather(accountId)) server.take(entry);
		const send = (entry: MadeEntry) => Promise.resolve(server.take(entry));
		const outbox = new Outbox({ accountId, send });
		await outbox.add(aBeat(1));
		expect(server.played).toEqual([[0, 20]]);
		expect(await outbox.waiting()).toEqual([]);
	});

	it('waits as long as the server asks for, whatever else is done', async () => {
		const sent: string[] = [];
		const send = (entry: MadeEntry): Promise<Sending> => {
			sent.push(entry.path);
			return Promise.resolve({ kind: 'later', afterMs: 60_000 });
		};
		const outbox = new Outbox({ accountId, send });
		await outbox.add(aBeat(0));
		await outbox.add(aBeat(1));
		expect(sent).toHaveLength(1);
		expect(outbox.state).toBe('waiting');
	});

	it('tells other tabs of the learner what was made and what was taken', async () => {
		const send = () => Promise.resolve<Sending>({ kind: 'taken', answer: { coverage: 1 } });
		const [here, there] = [new Outbox({ accountId, send }), new Outbox({ accountId, send })];
		const heard: unknown[] = [];
		there.onNews((entry, outcome) => heard.push([entry.kind, outcome?.kind]));
		await here.add(aBeat(0));
		await vi.waitFor(() =>
			expect(heard).toEqual([
				['beat', undefined],
				['beat', 'taken']
			])
		);
	});

	it('goes on when the device’s storage is taken away in the middle', async () => {
		const server = new FakeServer();
		let isOnline = false;
		let isThere = true;
		const database = await openOwn();
		const entries = new DeviceEntries(() =>
			isThere ? Promise.resolve(database) : Promise.reject(new DOMException('', 'UnknownError'))
		);
		const send = (entry: MadeEntry) => Promise.resolve(isOnline ? server.take(entry) : lost);
		const outbox = new Outbox({ accountId, send, entries });
		await outbox.add(aBeat(0));
		expect(outbox.isDurable).toBe(true);
		isThere = false;
		database.close();
		await outbox.add(aBeat(1));
		expect(outbox).toMatchObject({ isDurable: false, state: 'waiting' });
		isOnline = true;
		await outbox.flush();
		expect(server.played).toEqual([[0, 20]]);
	});
});

/** A connection of the test's own to the outbox's database, as the outbox makes it. */
async function openOwn() {
	await new DeviceEntries().of(accountId);
	const { openDB } = await import('idb');
	return openDB('cueline-outbox', 1) as ReturnType<
		NonNullable<ConstructorParameters<typeof DeviceEntries>[0]>
	>;
}
