/** Chances that are the same again for the same seed. */
export interface Chance {
	/** 0 to 1, 1 excluded */
	next(): number;
	/** Whether something of this likelihood, 0 to 1, happens. */
	is(likelihood: number): boolean;
	/** A whole number from 0 to `most`, `most` excluded. */
	below(most: number): number;
	/** One of these. */
	of<Item>(items: readonly Item[]): Item;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for a schedule. */
export function seededChance(seed: number): Chance {
	let state = seed >>> 0;
	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}
	const below = (most: number) => Math.floor(next() * most);
	return {
		next,
		below,
		is: (likelihood) => next() < likelihood,
		of<Item>(items: readonly Item[]) {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('There is nothing to choose from.');
			return item;
		}
	};
}
