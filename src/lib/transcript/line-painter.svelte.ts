import type { TermSpan } from './find-terms.ts';
import type { LineElements } from './line-elements.svelte.ts';
import type { SearchHit } from './search-transcript.ts';
import { paint } from './text-highlights.svelte.ts';

/** How far outside the view a line is painted already. */
const MARGIN = '400px';

/**
 * Paints terms and search hits, on the lines near the view only: their number, not the transcript's
 * length or the number of hits, is what painting costs.
 */
export class LinePainter {
	readonly #elements: LineElements;
	readonly #termsOf: (index: number) => readonly TermSpan[];
	/** Indexes of the lines near the view. */
	#near: readonly number[] = [];
	#hits: Partial<Record<number, SearchHit[]>> = {};

	constructor(elements: LineElements, termsOf: (index: number) => readonly TermSpan[]) {
		this.#elements = elements;
		this.#termsOf = termsOf;
	}

	/** Keeps the lines near the view painted. Answers how to stop. */
	watch(): () => void {
		const observer = new IntersectionObserver((entries) => this.#note(entries), {
			rootMargin: MARGIN,
			scrollMargin: MARGIN
		});
		for (const line of this.#elements.list.children) observer.observe(line);
		return () => observer.disconnect();
	}

	showHits(hits: readonly SearchHit[], current: SearchHit | undefined): void {
		this.#hits = Object.groupBy(hits, ({ cueIndex }) => cueIndex);
		this.#paintHits();
		paint(
			'search-hit-current',
			current === undefined ? [] : this.#elements.stretch(current.cueIndex, current)
		);
	}

	#note(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			const index = this.#elements.indexOf(target);
			this.#near = this.#near.filter((near) => near !== index);
			if (isIntersecting) this.#near = [...this.#near, index];
		}
		this.#paintHits();
		paint(
			'term',
			this.#stretches((index) => this.#termsOf(index))
		);
	}

	#paintHits(): void {
		paint(
			'search-hit',
			this.#stretches((index) => this.#hits[index] ?? [])
		);
	}

	#stretches(partsOf: (index: number) => readonly { from: number; to: number }[]) {
		return this.#near.flatMap((index) =>
			partsOf(index).flatMap((part) => this.#elements.stretch(index, part))
		);
	}
}
