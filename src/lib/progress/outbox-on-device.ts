import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { gatherEntries } from './gather-entries.ts';
import { passingEntries, type OutboxEntries } from './outbox-entries.ts';
import type { KeptEntry, MadeEntry } from './outbox-entry.ts';

interface OutboxDatabase extends DBSchema {
	entry: { key: number; value: KeptEntry; indexes: { byAccount: string } };
}

type Device = IDBPDatabase<OutboxDatabase>;

const NAME = 'cueline-outbox';
/** Keys of entries in memory: beyond any that the device gives. */
const MEMORY_KEY = 2 ** 50;

/** Opens the device's database. Rejects where the browser refuses storage (private windows). */
async function openDevice(): Promise<Device> {
	return openDB<OutboxDatabase>(NAME, 1, {
		upgrade(upgraded) {
			const entries = upgraded.createObjectStore('entry', { keyPath: 'key', autoIncrement: true });
			entries.createIndex('byAccount', 'accountId');
		}
	});
}

/**
 * Entries on this device. Where it refuses storage, or no longer gives it (full, taken away while the
 * page is open), what this page adds waits in memory and `isDurable` says so; what the device has
 * kept before is sent as soon as it can be read, at the latest by the next page.
 */
export class DeviceEntries implements OutboxEntries {
	isDurable = true;
	/** What the device did not take. */
	readonly #inMemory = passingEntries(MEMORY_KEY);
	/** Copies of what this page gave the device: they are sent even when it cannot be read again. */
	readonly #copies = new Map<number, KeptEntry>();
	readonly #open: () => Promise<Device>;
	#device: Promise<Device>;

	constructor(open: () => Promise<Device> = openDevice) {
		this.#open = open;
		this.#device = open();
		this.#device.catch(() => (this.isDurable = false));
	}

	async add(made: MadeEntry): Promise<KeptEntry> {
		if (!this.isDurable) return this.#inMemory.add(made);
		try {
			const key = await this.#use((device) => addTo(device, made));
			const kept = { ...made, key };
			this.#copies.set(key, kept);
			return kept;
		} catch {
			this.isDurable = false;
			return this.#inMemory.add(made);
		}
	}

	async of(accountId: string): Promise<KeptEntry[]> {
		const onDevice = await this.#read(
			(device) => device.getAllFromIndex('entry', 'byAccount', accountId),
			accountId
		);
		return [...onDevice, ...(await this.#inMemory.of(accountId))];
	}

	async gather(accountId: string): Promise<readonly KeptEntry[]> {
		const onDevice = await this.#read((device) => gatherOn(device, accountId), accountId);
		return [...onDevice, ...(await this.#inMemory.gather(accountId))];
	}

	// What a device cannot delete or mark is sent once more, which changes nothing.

	async refuse(entry: KeptEntry, refusal: string): Promise<void> {
		if (entry.key >= MEMORY_KEY) return this.#inMemory.refuse(entry, refusal);
		this.#copies.delete(entry.key);
		await this.#use((device) => device.put('entry', { ...entry, refusal })).catch(() => undefined);
	}

	async delete(key: number): Promise<void> {
		if (key >= MEMORY_KEY) return this.#inMemory.delete(key);
		this.#copies.delete(key);
		await this.#use((device) => device.delete('entry', key)).catch(() => undefined);
	}

	/** Reads from the device, or the copies where it fails. */
	async #read(
		work: (device: Device) => Promise<readonly KeptEntry[]>,
		accountId: string
	): Promise<readonly KeptEntry[]> {
		const copied = [...this.#copies.keys()];
		try {
			const entries = await this.#use(work);
			const keys = new Set(entries.map(({ key }) => key));
			for (const key of copied) if (!keys.has(key)) this.#copies.delete(key);
			return entries;
		} catch {
			this.isDurable = false;
			const copies = [...this.#copies.values()];
			return gatherEntries(copies.filter((entry) => entry.accountId === accountId)).entries;
		}
	}

	/** Works with the device; where the connection was lost, once more with a new one. */
	async #use<Result>(work: (device: Device) => Promise<Result>): Promise<Result> {
		try {
			return await work(await this.#device);
		} catch (reason) {
			if (!isLost(reason)) throw reason;
			this.#device = this.#open();
			return work(await this.#device);
		}
	}
}

/**
 * Adds an entry and commits at once: a page that is being left does not live to see that it may, and
 * what is not committed by then is undone.
 */
async function addTo(device: Device, made: MadeEntry): Promise<number> {
	const transaction = device.transaction('entry', 'readwrite');
	// The database makes the key; its types want one.
	const adding = transaction.store.add(made as KeptEntry);
	transaction.commit();
	const [key] = await Promise.all([adding, transaction.done]);
	return key;
}

/** InvalidStateError: the connection is closed. AbortError: it was closed under the transaction. */
function isLost(reason: unknown): boolean {
	const name = reason instanceof DOMException ? reason.name : '';
	return name === 'InvalidStateError' || name === 'AbortError';
}

async function gatherOn(device: Device, accountId: string): Promise<readonly KeptEntry[]> {
	const transaction = device.transaction('entry', 'readwrite');
	const kept = await transaction.store.index('byAccount').getAll(accountId);
	const { entries, absorbed } = gatherEntries(kept);
	const untried = entries.filter(({ isTried }) => isTried !== true);
	await Promise.all([
		...absorbed.map((key) => transaction.store.delete(key)),
		...untried.map((entry) => transaction.store.put({ ...entry, isTried: true })),
		transaction.done
	]);
	return entries;
}
