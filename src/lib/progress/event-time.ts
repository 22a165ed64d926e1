/** When somebody sent something: by our clock and, if they said it, by theirs. */
export interface Sent {
	now: Date;
	/** unix milliseconds */
	theirNowMs: number | undefined;
}

/**
 * When an event was, by our clock, that they date `at` by theirs; unix milliseconds. How long ago it
 * was is true even by a clock that is wrong by years, so that is what counts; who does not tell their
 * time is taken to have ours. Nothing is in the future.
 */
export function eventTime(at: number, { now, theirNowMs = now.getTime() }: Sent): number {
	return now.getTime() - Math.max(0, theirNowMs - at);
}
