import { Outbox } from './outbox.svelte.ts';

const open = new Map<string, Outbox>();

/**
 * The outbox of a learner on this page, at work from now on: it outlasts the lesson it is used for,
 * so that what was done there still reaches the server. Opening it again tries again what waits, as
 * after logging in anew. Browser only.
 */
export function openOutbox(accountId: string): Outbox {
	const known = open.get(accountId);
	if (known !== undefined) {
		void known.flush();
		return known;
	}
	const outbox = new Outbox({ accountId });
	open.set(accountId, outbox);
	outbox.start();
	return outbox;
}
