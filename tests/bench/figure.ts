/** One row of the table that `npm run bench` prints. */
export interface Figure {
	what: string;
	value: number;
	unit: string;
	/** What it must be: under this, or (for rates) over it. */
	goal: { under: number } | { over: number } | undefined;
	note?: string;
}

export function median(values: readonly number[]): number {
	return percentile(values, 50);
}

/** The nearest-rank percentile. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function printTable(figures: readonly Figure[]): void {
	console.table(
		figures.map(({ what, value, unit, goal, note }) => ({
			figure: what,
			measured: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
			goal: goal === undefined ? '' : 'under' in goal ? `< ${goal.under}` : `> ${goal.over}`,
			met: goal === undefined ? '' : isMet(value, goal) ? 'yes' : 'NO',
			note: note ?? ''
		}))
	);
}

function isMet(value: number, goal: { under: number } | { over: number }): boolean {
	return 'under' in goal ? value < goal.under : value > goal.over;
}
