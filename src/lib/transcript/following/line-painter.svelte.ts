import type { TermSpan } from '../words/find-terms.ts';
import type { LineElements } from '../reading/line-elements.svelte.ts';
import type { SearchHit } from '../searching/search-transcript.ts';
import { paint, type TextStretch } from './text-highlights.svelte.ts';

/** How far outside the window a line is painted already. */
const MARGIN_PX = 400;

/**
 * Paints terms and search hits, on the lines near the window only: their number, not the
 * transcript's length or the number of hits, is what painting costs.
 */
export class LinePainter {
	readonly #elements: LineElements;
	readonly #termsOf: (index: number) => readonly TermSpan[];
	#near = { from: 0, to: 0 };
	#frame = 0;
	#hits: Partial<Record<number, SearchHit[]>> = {};

	constructor(elements: LineElements, termsOf: (index: number) => readonly TermSpan[]) {
		this.#elements = elements;
		this.#termsOf = termsOf;
	}

	/** Keeps the lines near the window painted. Answers how to stop. */
	watch(): () => void {
		const watching = new AbortController();
		const look = () => {
			cancelAnimationFrame(this.#frame);
			this.#frame = requestAnimationFrame(() => this.#look());
		};
		const options = { signal: watching.signal, passive: true, capture: true };
		window.addEventListener('scroll', look, options);
		window.addEventListener('resize', look, options);
		// Another view or text size brings other lines near the window.
		const resized = new ResizeObserver(look);
		resized.observe(this.#elements.list);
		return () => {
			resized.disconnect();
			cancelAnimationFrame(this.#frame);
			watching.abort();
		};
	}

	showHits(hits: readonly SearchHit[], current: SearchHit | undefined): void {
		this.#hits = Object.groupBy(hits, ({ cueIndex }) => cueIndex);
		this.#paintHits();
		paint(
			'search-hit-current',
			current === undefined ? [] : this.#elements.stretch(current.cueIndex, current)
		);
	}

	#look(): void {
		const { from, to } = this.#elements.linesBetween(-MARGIN_PX, window.innerHeight + MARGIN_PX);
		if (from === this.#near.from && to === this.#near.to) return;
		this.#near = { from, to };
		this.#paintHits();
		paint('term', this.#stretches(this.#termsOf));
	}

	#paintHits(): void {
		paint(
			'search-hit',
			this.#stretches((index) => this.#hits[index] ?? [])
		);
	}

	#stretches(partsOf: (index: number) => readonly { from: number; to: number }[]): TextStretch[] {
		const { from, to } = this.#near;
		const indexes = Array.from({ length: to - from }, (_, offset) => from + offset);
		return indexes.flatMap((index) =>
			partsOf(index).flatMap((part) => this.#elements.stretch(index, part))
		);
	}
}
