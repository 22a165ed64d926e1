/** Whether, when and how a lesson was completed. Times are unix milliseconds. */
export type Completion =
	| { completedAt: null; completedBy: null }
	| { completedAt: number; completedBy: 'watched' | 'manual' };

/** A completion and when the event was that last decided it, by watching or by hand; 0 before any. */
export interface Decided {
	completion: Completion;
	/** unix milliseconds by the server's clock (`event-time.ts`) */
	decidedAt: number;
}

/** A learner's word that a lesson is complete, or is not. */
export interface Mark {
	isDone: boolean;
	/** unix milliseconds of the event */
	at: number;
}

export const NOT_COMPLETE: Completion = { completedAt: null, completedBy: null };

interface Watching {
	/** Coverage before and after the newly played time, 0 to 1. */
	before: number;
	after: number;
	/** The share of unique played time that completes a lesson, 0 to 1. */
	threshold: number;
	/** unix milliseconds of the event */
	at: number;
	nowMs: number;
}

/**
 * A lesson is completed by the play that carries its coverage across the threshold, and watching
 * never takes that back. A learner who marks it not complete keeps it so however much they repeat:
 * the threshold lies behind them, so only they can set it again. Where the play was earlier than
 * that mark, and only arrived later from a device without a network, the mark stands.
 */
export function completionAfterWatching(before: Decided, watching: Watching): Decided {
	const hasCrossed = watching.before < watching.threshold && watching.after >= watching.threshold;
	if (!hasCrossed) return before;
	const { at, nowMs } = watching;
	return decide(before, { completedAt: nowMs, completedBy: 'watched' }, at);
}

/**
 * The last mark by event time stands, in whatever order marks arrive; of two at once the one that
 * completes. Marking a complete lesson complete keeps its date; marking it not complete forgets it.
 */
export function completionByHand(before: Decided, { isDone, at }: Mark, nowMs: number): Decided {
	const next: Completion = { completedAt: nowMs, completedBy: 'manual' };
	return decide(before, isDone ? next : NOT_COMPLETE, Math.min(at, nowMs));
}

function decide({ completion, decidedAt }: Decided, next: Completion, at: number): Decided {
	const isTie = at === decidedAt && next.completedAt === null && completion.completedAt !== null;
	if (at < decidedAt || isTie) return { completion, decidedAt };
	const isKept = completion.completedAt !== null && next.completedAt !== null;
	return { completion: isKept ? completion : next, decidedAt: at };
}
