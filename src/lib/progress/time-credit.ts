import { bridgeSmallestGaps } from './bridge-gaps.ts';
import {
	difference,
	unionSegments,
	watchedMs,
	type PlayedSegments,
	type Segment
} from './played-segments.ts';

/** How much newly played time a learner may still be credited: a token bucket. */
export interface TimeCredit {
	creditMs: number;
	/** unix milliseconds */
	filledAt: number;
}

/** What became of a claim to have played something. */
export interface Credited {
	/** Everything played, the claim included as far as it was believed. */
	segments: PlayedSegments;
	credit: TimeCredit;
	/** How much of the claim was new and not believed; it is not kept for later. */
	refusedMs: number;
}

/** Nobody plays faster than twice the speed, in however many tabs and on however many devices. */
const FILL_RATE = 2;
const FIRST_MS = 10_000;
/** A day offline, played through and sent at once when the network returns. */
const MOST_MS = 24 * 60 * 60 * 1000;
/** Requests that cross may see times a little apart; a clock that is further back was set back. */
const CROSSING_MS = 60_000;
/** As many segments as are kept of one lesson. */
const MOST_SEGMENTS = 190;

/** The bucket of a learner who has none yet: it has filled since the account was made. */
export function firstCredit(accountCreatedAt: number): TimeCredit {
	return { creditMs: FIRST_MS, filledAt: accountCreatedAt };
}

/**
 * The bucket as it stands now. A server's clock that was set back takes nothing, and fills it from
 * where it is now: not only when it has caught up with where it once was.
 */
export function fillCredit({ creditMs, filledAt }: TimeCredit, nowMs: number): TimeCredit {
	if (nowMs < filledAt) {
		return { creditMs, filledAt: nowMs < filledAt - CROSSING_MS ? nowMs : filledAt };
	}
	const filledMs = (nowMs - filledAt) * FILL_RATE;
	return { creditMs: Math.min(MOST_MS, creditMs + filledMs), filledAt: nowMs };
}

/**
 * Believes the part of `claimed` that is new and for which the credit suffices, earliest first.
 * Repeating costs nothing. Where it makes too many segments the smallest gaps are closed, which the
 * credit pays as if they had been played: so nobody ever has more counted than time allows. When the
 * credit cannot pay for that, nothing of the claim is believed.
 */
export function takeCredit(
	claimed: PlayedSegments,
	known: PlayedSegments,
	credit: TimeCredit
): Credited {
	const fresh = difference(claimed, known);
	const freshMs = watchedMs(fresh);
	if (freshMs === 0) return { segments: known, credit, refusedMs: 0 };
	const believed = unionSegments(known, firstPart(fresh, credit.creditMs));
	const segments = bridgeSmallestGaps(believed, MOST_SEGMENTS);
	const creditMs = credit.creditMs + watchedMs(known) - watchedMs(segments);
	if (creditMs < 0) return { segments: known, credit, refusedMs: freshMs };
	const refusedMs = freshMs + watchedMs(known) - watchedMs(believed);
	return { segments, credit: { ...credit, creditMs }, refusedMs };
}

/** The first `mostMs` of what was played. */
function firstPart(played: PlayedSegments, mostMs: number): PlayedSegments {
	const part: Segment[] = [];
	let leftMs = mostMs;
	for (const [fromMs, toMs] of played) {
		if (leftMs <= 0) break;
		part.push([fromMs, Math.min(toMs, fromMs + leftMs)]);
		leftMs -= toMs - fromMs;
	}
	return part;
}
