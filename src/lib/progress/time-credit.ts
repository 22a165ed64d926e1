import { difference, watchedMs, type PlayedSegments, type Segment } from './played-segments.ts';

/** How much newly played time a learner may still be credited: a token bucket. */
export interface TimeCredit {
	creditMs: number;
	/** unix milliseconds */
	filledAt: number;
}

/** Nobody plays faster than twice the speed, in however many tabs they look. */
const FILL_RATE = 2;
const FIRST_MS = 10_000;
/** A day offline, played through at once when the network returns. */
const MOST_MS = 24 * 60 * 60 * 1000;

/** The bucket of a learner who has none yet: it has filled since the account was made. */
export function firstCredit(accountCreatedAt: number): TimeCredit {
	return { creditMs: FIRST_MS, filledAt: accountCreatedAt };
}

/** The bucket as it stands now. A clock that was set back fills nothing and takes nothing. */
export function fillCredit({ creditMs, filledAt }: TimeCredit, nowMs: number): TimeCredit {
	const filledMs = Math.max(0, nowMs - filledAt) * FILL_RATE;
	return { creditMs: Math.min(MOST_MS, creditMs + filledMs), filledAt: Math.max(filledAt, nowMs) };
}

/**
 * The part of `claimed` that is new and for which the credit suffices, earliest first, and what is
 * left of the credit. Repeating costs nothing. What exceeds the credit is not kept for later.
 */
export function takeCredit(
	claimed: PlayedSegments,
	known: PlayedSegments,
	credit: TimeCredit
): { credited: PlayedSegments; credit: TimeCredit } {
	const credited: Segment[] = [];
	let leftMs = credit.creditMs;
	for (const [fromMs, toMs] of difference(claimed, known)) {
		if (leftMs <= 0) break;
		credited.push([fromMs, Math.min(toMs, fromMs + leftMs)]);
		leftMs -= toMs - fromMs;
	}
	const spentMs = watchedMs(credited);
	return { credited, credit: { ...credit, creditMs: credit.creditMs - spentMs } };
}
