import { gatherEntries } from './gather-entries.ts';
import type { KeptEntry, MadeEntry } from './outbox-entry.ts';

/** Where entries wait. */
export interface OutboxEntries {
	/** Whether everything added outlives the page. */
	readonly isDurable: boolean;
	add(entry: MadeEntry): Promise<KeptEntry>;
	/** A learner's entries in the order they were made. */
	of(accountId: string): Promise<KeptEntry[]>;
	/**
	 * What of a learner's there is to send (`gatherEntries`). What is answered counts as tried from
	 * now on; that and the putting together are kept at once or not at all.
	 */
	gather(accountId: string): Promise<readonly KeptEntry[]>;
	/** Keeps an entry aside, with the reason. */
	refuse(entry: KeptEntry, refusal: string): Promise<void>;
	delete(key: number): Promise<void>;
}

/** Entries in memory: as long as the page lasts. Keys count from `firstKey`. */
export function passingEntries(firstKey = 1): OutboxEntries {
	const entries = new Map<number, KeptEntry>();
	let nextKey = firstKey;
	const listOf = (accountId: string) =>
		[...entries.values()]
			.filter((entry) => entry.accountId === accountId)
			.sort((a, b) => a.key - b.key);
	return {
		isDurable: false,
		add(entry) {
			const kept = { ...entry, key: nextKey };
			nextKey += 1;
			entries.set(kept.key, kept);
			return Promise.resolve(kept);
		},
		of: (accountId) => Promise.resolve(listOf(accountId)),
		gather(accountId) {
			const gathered = gatherEntries(listOf(accountId));
			for (const key of gathered.absorbed) entries.delete(key);
			for (const entry of gathered.entries) entries.set(entry.key, { ...entry, isTried: true });
			return Promise.resolve(gathered.entries);
		},
		refuse(entry, refusal) {
			entries.set(entry.key, { ...entry, refusal });
			return Promise.resolve();
		},
		delete(key) {
			entries.delete(key);
			return Promise.resolve();
		}
	};
}
