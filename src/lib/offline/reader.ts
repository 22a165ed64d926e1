import { listCaches, MEMORY_CACHE } from './device-caches.ts';
import { ACCOUNT_HEADER, VISITOR } from './page-headers.ts';

const READER = '/reader';
const LEAVING = '/leaving';

/** Whose device this is, as the server last said: an account's id or `visitor`. */
export async function readReader(): Promise<string> {
	const told = await caches.match(READER, { cacheName: MEMORY_CACHE });
	return told === undefined ? VISITOR : told.text();
}

/**
 * The worker's knowledge of who reads here. What is kept is shown to its own account only, and the
 * device keeps things for one account at a time: another one signing in clears what the first left.
 */
export class Reader {
	/** Counts the changes of reader. An answer to a question of an earlier turn is out of date. */
	turn = 0;

	/** A log-out is on its way: once the server agrees, kept lessons go too. */
	async expectLeaving(): Promise<void> {
		this.turn += 1;
		await (await caches.open(MEMORY_CACHE)).put(LEAVING, new Response());
	}

	/**
	 * Takes from an answer whose it is, and clears what is no longer to be seen. Answers whether it is
	 * for whoever reads here now, and may be kept.
	 */
	async hear({ headers }: Response, turn: number): Promise<boolean> {
		const told = headers.get(ACCOUNT_HEADER);
		if (told === null || turn !== this.turn) return false;
		const memory = await caches.open(MEMORY_CACHE);
		if (told !== (await readReader())) {
			this.turn += 1;
			await memory.put(READER, new Response(told));
			await clearOthers(told, (await memory.match(LEAVING)) !== undefined);
		}
		await memory.delete(LEAVING);
		return true;
	}
}

/**
 * A visitor may be an account whose session has ended: its kept lessons wait for it, unless it has
 * logged out. The pages it visited go in any case.
 */
async function clearOthers(reader: string, hasLeft: boolean): Promise<void> {
	for (const cache of await listCaches()) {
		if (cache.holds === 'build' || cache.account === reader) continue;
		if (cache.holds === 'pages' || reader !== VISITOR || hasLeft) await caches.delete(cache.name);
	}
}
