/** A span of a lesson's video, from inclusive, to exclusive, in integer milliseconds; from < to. */
export type Segment = readonly [fromMs: number, toMs: number];

/** Which spans have been played: ascending, apart from each other, never touching. */
export type PlayedSegments = readonly Segment[];

/**
 * Everything that either side has played. Takes segments in any order, overlapping or touching.
 * Commutative, associative and idempotent, so a segment may arrive late, twice or from two devices.
 */
export function unionSegments(...played: readonly (readonly Segment[])[]): PlayedSegments {
	const sorted = played.flat().sort(([a], [b]) => a - b);
	const union: [number, number][] = [];
	for (const [fromMs, toMs] of sorted) {
		const last = union.at(-1);
		if (last !== undefined && fromMs <= last[1]) last[1] = Math.max(last[1], toMs);
		else union.push([fromMs, toMs]);
	}
	return union;
}

/** What is in `played` and not in `known`: the newly played time. */
export function difference(played: PlayedSegments, known: PlayedSegments): PlayedSegments {
	const left: Segment[] = [];
	let next = 0;
	for (const [fromMs, toMs] of played) {
		let startMs = fromMs;
		while ((known[next]?.[1] ?? Infinity) <= startMs) next += 1;
		for (let index = next; startMs < toMs; index += 1) {
			const [knownFromMs, knownToMs] = known[index] ?? [Infinity, Infinity];
			if (startMs < knownFromMs) left.push([startMs, Math.min(knownFromMs, toMs)]);
			startMs = knownToMs;
		}
	}
	return left;
}

/** What lies within a video of `durationMs`. */
export function clampToDuration(played: PlayedSegments, durationMs: number): PlayedSegments {
	return played
		.filter(([fromMs]) => fromMs < durationMs)
		.map(([fromMs, toMs]) => [fromMs, Math.min(toMs, durationMs)]);
}

/** Unique time played, in milliseconds. */
export function watchedMs(played: PlayedSegments): number {
	return played.reduce((sum, [fromMs, toMs]) => sum + toMs - fromMs, 0);
}

/** The share of a video that has been played, 0 to 1. */
export function coverage(played: PlayedSegments, durationMs: number): number {
	return Math.min(1, watchedMs(played) / durationMs);
}
