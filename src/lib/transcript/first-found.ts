/** More than anybody mends by hand; a hostile file has millions. */
const MOST = 1000;

/** What was found in a file, the first thousand; of the others, how many there are. */
export class FirstFound<Item> {
	readonly kept: Item[] = [];
	/** How many are not kept. */
	leftCount = 0;
	/** Whether nothing is lost by any of those. */
	areLeftHarmless = true;
	readonly #isHarmless: (item: Item) => boolean;

	constructor(isHarmless: (item: Item) => boolean) {
		this.#isHarmless = isHarmless;
	}

	push(item: Item): void {
		if (this.kept.length < MOST) this.kept.push(item);
		else this.leave(1, this.#isHarmless(item));
	}

	/** Counts some that were found and not kept. */
	leave(count: number, areHarmless: boolean): void {
		this.leftCount += count;
		this.areLeftHarmless &&= areHarmless;
	}
}
