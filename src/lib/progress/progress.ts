import { coverage, watchedMs, type PlayedSegments } from './played-segments.ts';
import type { Completion } from './completion.ts';
import { toIsoTime } from './iso-time.ts';

/** A learner's progress on one lesson, as `progress` answers it (CONTRACT). */
export interface Progress {
	durationMs: number;
	segments: PlayedSegments;
	watchedMs: number;
	/** 0 to 1 */
	coverage: number;
	positionMs: number;
	/** ISO 8601 */
	completedAt: string | null;
	completedBy: 'watched' | 'manual' | null;
}

/**
 * Progress as a beat is answered (CONTRACT: `progress` POST): with how much of the time it claimed
 * was not believed, if any was not.
 */
export type RecordedProgress = Progress & { refusedMs?: number };

/** Progress is derived from these alone, so that its figures cannot disagree. */
export interface ProgressFacts {
	durationMs: number;
	segments: PlayedSegments;
	positionMs: number;
	completion: Completion;
}

export function toProgress(facts: ProgressFacts): Progress {
	const { durationMs, segments, completion } = facts;
	return {
		durationMs,
		segments,
		watchedMs: watchedMs(segments),
		coverage: coverage(segments, durationMs),
		positionMs: Math.min(facts.positionMs, durationMs),
		completedAt: completion.completedAt === null ? null : toIsoTime(completion.completedAt),
		completedBy: completion.completedBy
	};
}
