/** Shorter ones belong to a plosive, or to a syllable's end. */
const SHORTEST_SILENCE_SECONDS = 0.08;
/** Nothing is silence that is this near to loud speech. */
const LEAST_BELOW_SPEECH_DECIBELS = 12;
/** Everything is silence that is this far below loud speech. */
const MOST_BELOW_SPEECH_DECIBELS = 42;

/**
 * Marks with 1 the frames in which nobody speaks: those near the noise floor (the 5th percentile of
 * loudness), against speech (the 90th), for at least 80 ms.
 */
export function findSilence(decibels: Float32Array, hopSeconds: number): Uint8Array {
	const sorted = decibels.toSorted();
	const floor = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
	const speech = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
	const below = Math.min(
		MOST_BELOW_SPEECH_DECIBELS,
		Math.max(LEAST_BELOW_SPEECH_DECIBELS, 0.7 * (speech - floor))
	);
	const silent = new Uint8Array(decibels.length);
	const shortest = SHORTEST_SILENCE_SECONDS / hopSeconds;
	for (let from = 0; from < decibels.length;) {
		let to = from;
		while (to < decibels.length && (decibels[to] as number) < speech - below) to++;
		if (to - from >= shortest) silent.fill(1, from, to);
		from = Math.max(to, from + 1);
	}
	return silent;
}
