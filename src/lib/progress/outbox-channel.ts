import type { OutboxEntry } from './outbox-entry.ts';
import type { Outcome } from './send-entry.ts';

/** What one tab of a learner tells the others: an entry was made, or the server has answered it. */
export interface OutboxNews {
	entry: OutboxEntry;
	outcome?: Outcome;
}

/** Tells a learner's other tabs, and hears from them; alone where the browser has no channels. */
export function openOutboxChannel(
	accountId: string,
	hear: (news: OutboxNews) => void
): { tell: (news: OutboxNews) => void; close: () => void } {
	if (!('BroadcastChannel' in globalThis)) {
		return { tell: () => undefined, close: () => undefined };
	}
	const channel = new BroadcastChannel(`cueline-outbox:${accountId}`);
	channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => hear(data);
	return {
		tell: (news) => channel.postMessage(news),
		close: () => channel.close()
	};
}
