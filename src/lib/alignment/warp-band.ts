import type { Band, WarpPath } from './warp-frames.ts';

/** The columns within `radius` of the diagonal, and all of them where there are fewer. */
export function bandAroundDiagonal(rowCount: number, columnCount: number, radius: number): Band {
	const middle = (row: number) => Math.round((row * columnCount) / rowCount);
	return {
		firsts: Int32Array.from({ length: rowCount }, (_, i) => Math.max(0, middle(i) - radius)),
		lasts: Int32Array.from({ length: rowCount }, (_, i) =>
			Math.min(columnCount - 1, middle(i) + radius)
		)
	};
}

/**
 * The columns within `radius` of a path found at a `factor` times coarser hop, so that a finer path may
 * leave out whatever that one left out.
 */
export function bandAround(
	path: WarpPath,
	{
		factor,
		radius,
		rowCount,
		columnCount
	}: { factor: number; radius: number; rowCount: number; columnCount: number }
): Band {
	const firsts = new Int32Array(rowCount).fill(columnCount - 1);
	const lasts = new Int32Array(rowCount);
	for (const [place, coarseRow] of path.rows.entries()) {
		const column = (path.columns[place] as number) * factor;
		const first = Math.max(0, column - radius);
		const last = Math.min(columnCount - 1, column + factor - 1 + radius);
		for (let i = coarseRow * factor; i < Math.min(rowCount, (coarseRow + 1) * factor); i++) {
			firsts[i] = Math.min(firsts[i] as number, first);
			lasts[i] = Math.max(lasts[i] as number, last);
		}
	}
	firsts[0] = 0;
	return { firsts, lasts };
}
