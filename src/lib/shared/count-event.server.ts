import { channel } from 'node:diagnostics_channel';

/** What an operator wants to see the number of. Nobody's data: a kind and how many. */
export type CountedEvent =
	/** A transaction of grouped writes that is on disk. */
	| 'commit'
	/** A write within such a transaction. */
	| 'grouped-write'
	/** A wrong password, or one too many. */
	| 'sign-in-refused';

export interface EventCount {
	event: CountedEvent;
	amount: number;
}

/** Who counts listens here; where nobody does, telling costs next to nothing. */
export const eventCounts = channel('cueline:event');

export function countEvent(event: CountedEvent, amount = 1): void {
	if (eventCounts.hasSubscribers) eventCounts.publish({ event, amount } satisfies EventCount);
}
