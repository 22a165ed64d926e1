import { squaredDistance, type ComparableFrames } from './compare-frames.ts';

/** From `first` up to `last`, both included. */
export interface Stretch {
	frames: ComparableFrames;
	first: number;
	last: number;
}

/** So many stretches from elsewhere in the text try to explain the recording as well. */
const RIVALS = 8;

/**
 * How sure it is that a stretch of the recording says a phrase, 0 to 1: `1 - cost / chance`, where
 * `cost` is the mean squared distance along the best warping of the one over the other, and `chance`
 * the least such cost of eight stretches, as long, from elsewhere in the text (of the phrase backwards
 * where there is no other text). Unrelated text has about 0, another voice 0.2 to 0.4, the same 0.9.
 */
export function phraseConfidence(recorded: Stretch, spoken: Stretch): number {
	const heard = speechOf(recorded);
	const cost = warpCost(recorded.frames, heard, {
		frames: spoken.frames,
		places: speechOf(spoken)
	});
	const costs = rivalsOf(spoken).map((places) =>
		warpCost(recorded.frames, heard, { frames: spoken.frames, places })
	);
	const chance = Math.min(...costs);
	if (!Number.isFinite(cost) || !Number.isFinite(chance) || chance === 0) return 0;
	return Math.max(0, 1 - cost / chance);
}

/** The frames of as long stretches, evenly from the whole text but for the phrase itself. */
function rivalsOf(spoken: Stretch): number[][] {
	const { frames, first, last } = spoken;
	const length = last - first + 1;
	const starts = Array.from({ length: RIVALS }, (_, index) =>
		Math.floor((index * (frames.count - length)) / (RIVALS - 1))
	);
	const rivals = starts
		.map((start) => ({ frames, first: start, last: start + length - 1 }))
		.filter((rival) => rival.last < first || rival.first > last)
		.map(speechOf)
		.filter((places) => places.length > 0);
	return rivals.length > 0 ? rivals : [speechOf(spoken).reverse()];
}

/** Frames with speech only: where there are pauses says nothing of what was said. */
function speechOf({ frames, first, last }: Stretch): number[] {
	const places: number[] = [];
	for (let n = first; n <= Math.min(last, frames.count - 1); n++) {
		if (frames.silent[n] !== 1) places.push(n);
	}
	return places;
}

function warpCost(
	frames: ComparableFrames,
	rows: readonly number[],
	columns: { frames: ComparableFrames; places: readonly number[] }
): number {
	const { places } = columns;
	if (rows.length === 0 || places.length === 0) return Infinity;
	let above = new Float64Array(places.length + 1).fill(Infinity);
	let current = new Float64Array(places.length + 1).fill(Infinity);
	above[0] = 0;
	for (const i of rows) {
		current[0] = Infinity;
		for (let place = 0; place < places.length; place++) {
			const frame = places[place] as number;
			const distance = squaredDistance(frames, i, { frames: columns.frames, frame });
			current[place + 1] = Math.min(
				(above[place] as number) + 2 * distance,
				(above[place + 1] as number) + distance,
				(current[place] as number) + distance
			);
		}
		[above, current] = [current, above];
	}
	return (above[places.length] as number) / (rows.length + places.length);
}
