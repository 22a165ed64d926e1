import type { LineElements } from '../reading/line-elements.svelte.ts';

/**
 * Marks the line being spoken, and those before it as past. It touches only the lines whose state
 * changes: two from line to line, however long the transcript is.
 */
export class LineMarks {
	readonly #elements: LineElements;
	/** The line that is marked, -1 when none is. */
	#currentIndex: number;
	/** Lines before this one are past. A silence does not make them young again. */
	#pastUntil: number;

	/** `markedIndex` is the line that the page already came with as current. */
	constructor(elements: LineElements, markedIndex: number) {
		this.#elements = elements;
		this.#currentIndex = markedIndex;
		this.#pastUntil = Math.max(0, markedIndex);
	}

	show(cueIndex: number): void {
		if (cueIndex === this.#currentIndex) return;
		this.#elements.line(this.#currentIndex)?.removeAttribute('aria-current');
		this.#elements.line(cueIndex)?.setAttribute('aria-current', 'true');
		this.#currentIndex = cueIndex;
		if (cueIndex !== -1) this.#setPastUntil(cueIndex);
	}

	#setPastUntil(cueIndex: number): void {
		const from = Math.min(cueIndex, this.#pastUntil);
		const to = Math.max(cueIndex, this.#pastUntil);
		for (let index = from; index < to; index += 1) {
			this.#elements.line(index)?.classList.toggle('past', index < cueIndex);
		}
		this.#pastUntil = cueIndex;
	}
}
