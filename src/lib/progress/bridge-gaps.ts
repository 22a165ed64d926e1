import type { PlayedSegments } from './played-segments.ts';

/**
 * At most `most` segments, by closing the smallest gaps between them (of equal ones the first), so
 * that a row stays small however often a learner seeks. With 190 segments and pieces of at least a
 * 600th of the video, played at random, this adds less than 1 % of the video (measured). Whoever
 * seeks more finely has more closed, and whoever closes gaps has it paid from the learner's credit.
 */
export function bridgeSmallestGaps(played: PlayedSegments, most: number): PlayedSegments {
	const surplus = played.length - most;
	if (surplus <= 0) return played;
	const gapBefore = (index: number) => (played[index]?.[0] ?? 0) - (played[index - 1]?.[1] ?? 0);
	const bridged = new Set(
		[...played.keys()]
			.slice(1)
			.sort((a, b) => gapBefore(a) - gapBefore(b) || a - b)
			.slice(0, surplus)
	);
	const few: [number, number][] = [];
	for (const [index, [fromMs, toMs]] of played.entries()) {
		const last = few.at(-1);
		if (last !== undefined && bridged.has(index)) last[1] = toMs;
		else few.push([fromMs, toMs]);
	}
	return few;
}
