/** One change a learner made, on its way to the server. Sending it again must change nothing. */
export interface OutboxEntry {
	kind: 'beat' | 'completion' | 'note' | 'settings';
	method: 'POST' | 'PUT' | 'DELETE';
	/** The address it goes to, such as `/courses/heel-to-hip/ball-and-socket/progress`. */
	path: string;
	body: unknown;
}

/** An entry with who made it. */
export interface MadeEntry extends OutboxEntry {
	accountId: string;
	/** It may have reached the server: as it is, it may be sent again, but nothing is added to it. */
	isTried?: boolean;
}

/** An entry as it is kept on the device. */
export interface KeptEntry extends MadeEntry {
	/** Ascending in the order the changes were made. */
	key: number;
	/** Why the server will not have it; such an entry is not sent again by itself. */
	refusal?: string;
}

/** Names the account an entry belongs to, so that it is never taken for another's. */
export const SENDER_HEADER = 'cueline-account';

/**
 * The sender's clock at the moment of sending (ISO 8601): the server tells by it how long ago things
 * happened, even by a clock that is wrong by years (`event-time.ts`).
 */
export const CLOCK_HEADER = 'cueline-clock';

/** As many segments as one beat may carry. */
export const MOST_SEGMENTS = 500;
