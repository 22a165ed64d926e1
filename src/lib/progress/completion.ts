/** Whether, when and how a lesson was completed. Times are unix milliseconds. */
export type Completion =
	| { completedAt: null; completedBy: null }
	| { completedAt: number; completedBy: 'watched' | 'manual' };

export const NOT_COMPLETE: Completion = { completedAt: null, completedBy: null };

interface Watching {
	/** Coverage before and after the newly played time, 0 to 1. */
	before: number;
	after: number;
	/** The share of unique played time that completes a lesson, 0 to 1. */
	threshold: number;
	nowMs: number;
}

/**
 * A lesson is completed by the play that carries its coverage across the threshold, and watching
 * never takes that back. A learner who marks it not complete keeps it so however much they repeat:
 * the threshold lies behind them, so only they can set it again.
 */
export function completionAfterWatching(completion: Completion, watching: Watching): Completion {
	if (completion.completedAt !== null) return completion;
	const hasCrossed = watching.before < watching.threshold && watching.after >= watching.threshold;
	return hasCrossed ? { completedAt: watching.nowMs, completedBy: 'watched' } : completion;
}

/** Marking a complete lesson complete keeps its date; marking it not complete forgets it. */
export function completionByHand(
	completion: Completion,
	isDone: boolean,
	nowMs: number
): Completion {
	if (!isDone) return NOT_COMPLETE;
	if (completion.completedAt !== null) return completion;
	return { completedAt: nowMs, completedBy: 'manual' };
}
