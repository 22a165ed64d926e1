import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptEntry, MadeEntry } from './outbox-entry.ts';

/** Where entries wait: on the device if the browser lets us, else as long as the page lasts. */
export interface OutboxEntries {
	/** Whether entries outlive the page. */
	readonly isDurable: boolean;
	add(entry: MadeEntry): Promise<KeptEntry>;
	/** A learner's entries in the order they were made. */
	of(accountId: string): Promise<KeptEntry[]>;
	replace(entry: KeptEntry): Promise<void>;
	delete(key: number): Promise<void>;
}

interface OutboxDatabase extends DBSchema {
	entry: { key: number; value: KeptEntry; indexes: { byAccount: string } };
}

const NAME = 'cueline-outbox';

/** Opens the entries of this device. Browsers that refuse storage (private windows) get memory. */
export async function openOutboxEntries(): Promise<OutboxEntries> {
	try {
		const database = await openDB<OutboxDatabase>(NAME, 1, {
			upgrade(upgraded) {
				const entries = upgraded.createObjectStore('entry', {
					keyPath: 'key',
					autoIncrement: true
				});
				entries.createIndex('byAccount', 'accountId');
			}
		});
		return durableEntries(database);
	} catch {
		return passingEntries();
	}
}

function durableEntries(database: IDBPDatabase<OutboxDatabase>): OutboxEntries {
	return {
		isDurable: true,
		async add(entry) {
			// The database makes the key; its types want one.
			const key = await database.add('entry', entry as KeptEntry);
			return { ...entry, key };
		},
		of: (accountId) => database.getAllFromIndex('entry', 'byAccount', accountId),
		async replace(entry) {
			await database.put('entry', entry);
		},
		delete: (key) => database.delete('entry', key)
	};
}

/** Entries in memory: for browsers without storage. */
export function passingEntries(): OutboxEntries {
	const entries = new Map<number, KeptEntry>();
	let lastKey = 0;
	return {
		isDurable: false,
		add(entry) {
			lastKey += 1;
			const kept = { ...entry, key: lastKey };
			entries.set(lastKey, kept);
			return Promise.resolve(kept);
		},
		of: (accountId) =>
			Promise.resolve([...entries.values()].filter((entry) => entry.accountId === accountId)),
		replace(entry) {
			entries.set(entry.key, entry);
			return Promise.resolve();
		},
		delete(key) {
			entries.delete(key);
			return Promise.resolve();
		}
	};
}
