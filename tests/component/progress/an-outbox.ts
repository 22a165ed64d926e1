import { passingEntries } from '#lib/progress/outbox-entries.ts';
import type { MadeEntry } from '#lib/progress/outbox-entry.ts';
import { Outbox } from '#lib/progress/outbox.svelte.ts';
import type { Sending } from '#lib/progress/send-entry.ts';

/** An outbox of a test's own whose server does as `send` says; `sent` is what it was given. */
export function anOutbox(
	send: (entry: MadeEntry) => Sending | Promise<Sending>,
	accountId = crypto.randomUUID() as string
) {
	const sent: MadeEntry[] = [];
	const outbox = new Outbox({
		accountId,
		entries: { ...passingEntries(), isDurable: true },
		send: (entry) => {
			sent.push(entry);
			return Promise.resolve(send(entry));
		}
	});
	return { outbox, sent };
}

export const unreachable = (): Sending => ({ kind: 'later', afterMs: 60_000 });
