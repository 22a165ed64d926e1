/** Runs a piece of work once a place is free. */
type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue with `places`: so many pieces of work at once, the rest in the order they came. */
export function createTurns(places: number): TakeTurn {
	let free = places;
	const waiting: (() => void)[] = [];

	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((begin) => waiting.push(begin));
		try {
			return await work();
		} finally {
			// The place goes straight to the next in line, so that nobody slips in between.
			const next = waiting.shift();
			if (next === undefined) free += 1;
			else next();
		}
	};
}
