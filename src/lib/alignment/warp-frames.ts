import type { ComparableFrames } from './compare-frames.ts';

/** The columns looked at in each row: from `firsts` up to `lasts`, both included. */
export interface Band {
	firsts: Int32Array;
	lasts: Int32Array;
}

/** What is laid over what, and where it may be parted. */
export interface Warp {
	/** The recording. */
	rows: ComparableFrames;
	/** The text, spoken. */
	columns: ComparableFrames;
	/** For each column what may come between it and the next. */
	seams: Uint8Array;
	/** For the first column of a phrase that of the phrase before, else -1. */
	phraseBefore: Int32Array;
	/** The squared distance of two frames that have nothing to do with each other. */
	chance: number;
}

/** A way through both, never backwards in either. Columns that were left out are not on it. */
export interface WarpPath {
	rows: Int32Array;
	columns: Int32Array;
}

/** What may come between a column and the next: nothing, a pause, or something the text lacks. */
export const SEAM = { none: 0, pause: 1, phrase: 2 } as const;

/** Costs, where 1 is that of comparing frames that have nothing to do with each other. */
const COSTS = {
	/** Leaving out a frame of speech inside a phrase. */
	skip: 1.25,
	/** Leaving out a frame of a phrase that is left out whole, or of speech between two phrases. */
	skipPhrase: 0.6,
	/** Leaving out a frame of a pause. */
	pause: 0.15,
	/** A pause against speech. */
	mismatch: 1.1,
	/** Going on in one of the two alone. */
	warp: 0.4
};

const PHRASE_LEFT_OUT = 0;
const ROW_ALONE = 1;
const COLUMN_ALONE = 2;
const BOTH = 3;

/**
 * Dynamic time warping (Sakoe and Chiba 1978, symmetric): the cheapest way to lay the columns over the
 * rows inside the band, where frames of either may be left out. Every row of the band shares a column
 * with the next, the first begins at 0. Needs a quarter byte for each cell of the band.
 */
export function warpFrames(warp: Warp, { firsts, lasts }: Band): WarpPath {
	const { rows, columns, seams, phraseBefore } = warp;
	const offsets = new Float64Array(rows.count + 1);
	for (let i = 0; i < rows.count; i++) {
		offsets[i + 1] = (offsets[i] as number) + (lasts[i] as number) - (firsts[i] as number) + 1;
	}
	const moves = new Uint8Array(Math.ceil((offsets[rows.count] ?? 0) / 4));
	const skipColumn = Float32Array.from(columns.silent, (silent) =>
		silent === 1 ? COSTS.pause : COSTS.skip
	);
	const skipRowCosts = [
		[COSTS.skip, COSTS.skip, COSTS.skipPhrase],
		[COSTS.skip, COSTS.pause, COSTS.pause]
	];
	let above = new Float64Array(columns.count).fill(Infinity);
	let current = new Float64Array(columns.count).fill(Infinity);
	for (let i = 0; i < rows.count; i++) {
		const first = firsts[i] as number;
		const last = lasts[i] as number;
		const offset = offsets[i] as number;
		const isSilent = rows.silent[i] === 1;
		let left = Infinity;
		let corner = first > 0 ? (above[first - 1] as number) : i === 0 ? 0 : Infinity;
		for (let j = first; j <= last; j++) {
			const distance = distanceOf(warp, i, j);
			const step = distance + COSTS.warp;
			const skipRow = skipRowCosts[isSilent ? 1 : 0]?.[seams[j] as number] as number;
			const up = above[j] as number;
			let cost = corner + 2 * distance;
			let move = BOTH;
			const alone = up + (step < skipRow ? step : skipRow);
			if (alone < cost) {
				cost = alone;
				move = ROW_ALONE;
			}
			const skip = skipColumn[j] as number;
			const columnAlone = left + (step < skip ? step : skip);
			if (columnAlone < cost) {
				cost = columnAlone;
				move = COLUMN_ALONE;
			}
			const before = phraseBefore[j] as number;
			if (before >= first) {
				const jump = (current[before] as number) + COSTS.skipPhrase * (j - before);
				if (jump < cost) {
					cost = jump;
					move = PHRASE_LEFT_OUT;
				}
			}
			current[j] = cost;
			left = cost;
			corner = up;
			const cell = offset + j - first;
			const byte = Math.floor(cell / 4);
			moves[byte] = (moves[byte] as number) | (move << ((cell % 4) * 2));
		}
		above.fill(Infinity, firsts[i - 1] ?? 0, (lasts[i - 1] ?? -1) + 1);
		[above, current] = [current, above];
	}
	const end = cheapestEnd(above, skipColumn);
	return trace(end, { moves, offsets, firsts, phraseBefore, rowCount: rows.count });
}

/** The squared distance of two frames over that of any two. Two pauses are alike. */
function distanceOf({ rows, columns, chance }: Warp, i: number, j: number): number {
	const pauses = (rows.silent[i] as number) + (columns.silent[j] as number);
	if (pauses > 0) return pauses === 2 ? 0 : COSTS.mismatch;
	const { size } = rows;
	let sum = 0;
	for (let a = i * size, b = j * size, end = a + size; a < end; a++, b++) {
		const difference = (rows.values[a] as number) - (columns.values[b] as number);
		sum += difference * difference;
	}
	return sum / chance;
}

/** The column of the last row after which leaving out the rest is cheapest. */
function cheapestEnd(costs: Float64Array, skipColumn: Float32Array): number {
	let rest = 0;
	let least = Infinity;
	let end = 0;
	for (let j = costs.length - 1; j >= 0; j--) {
		const cost = (costs[j] as number) + rest;
		if (cost < least) {
			least = cost;
			end = j;
		}
		rest += skipColumn[j] as number;
	}
	return end;
}

interface Traced {
	moves: Uint8Array;
	offsets: Float64Array;
	firsts: Int32Array;
	phraseBefore: Int32Array;
	rowCount: number;
}

function trace(end: number, { moves, offsets, firsts, phraseBefore, rowCount }: Traced): WarpPath {
	const rows: number[] = [];
	const columns: number[] = [];
	for (let i = rowCount - 1, j = end; i >= 0 && j >= 0;) {
		rows.push(i);
		columns.push(j);
		const cell = (offsets[i] as number) + j - (firsts[i] as number);
		const move = ((moves[Math.floor(cell / 4)] as number) >> ((cell % 4) * 2)) & 3;
		if (move === PHRASE_LEFT_OUT) j = phraseBefore[j] as number;
		else {
			if (move !== COLUMN_ALONE) i--;
			if (move !== ROW_ALONE) j--;
		}
	}
	return { rows: Int32Array.from(rows).reverse(), columns: Int32Array.from(columns).reverse() };
}
