import type { LineSpan } from './paragraphs.ts';
import type { TextStretch } from '../following/text-highlights.svelte.ts';

/**
 * The elements of a transcript's lines, by index: found when needed, so that 5,000 lines cost
 * nothing until they are touched.
 */
export class LineElements {
	readonly list: HTMLElement;
	readonly #lines: NodeListOf<HTMLElement>;

	constructor(list: HTMLElement) {
		this.list = list;
		this.#lines = list.querySelectorAll<HTMLElement>('li[data-index]');
	}

	line(index: number): HTMLElement | undefined {
		return this.#lines[index];
	}

	/** The control that plays from the line. */
	time(index: number): HTMLAnchorElement | null | undefined {
		return this.line(index)?.querySelector<HTMLAnchorElement>('a.time');
	}

	/** The one text node of the line's words. */
	words(index: number): Text | undefined {
		const node = this.line(index)?.querySelector('.words')?.firstChild;
		return node instanceof Text ? node : undefined;
	}

	/**
	 * The lines of all stretches that reach between two heights of the window, in CSS pixels. Only
	 * stretches are measured, and few of them: asking for a line would have its stretch laid out.
	 */
	linesBetween(top: number, bottom: number): LineSpan {
		const stretches = this.list.children;
		const first = findFirst(stretches.length, (at) => bottomOf(stretches[at]) >= top);
		let end = first;
		while (end < stretches.length && topOf(stretches[end]) <= bottom) end += 1;
		return { from: this.#firstLineOf(stretches[first]), to: this.#firstLineOf(stretches[end]) };
	}

	/** The index of the line that an element, or an event's target, is in; -1 when in none. */
	indexOf(target: EventTarget | null): number {
		const element = target instanceof Node ? toElement(target) : null;
		const line = element?.closest<HTMLElement>('li[data-index]');
		return Number(line?.dataset['index'] ?? -1);
	}

	#firstLineOf(stretch: Element | undefined): number {
		const line = stretch?.querySelector('li[data-index]') ?? null;
		return line === null ? this.#lines.length : this.indexOf(line);
	}

	/** Part of a line's words, to be painted or measured. */
	stretch(index: number, { from, to }: { from: number; to: number }): TextStretch[] {
		const node = this.words(index);
		return node === undefined ? [] : [{ node, from, to }];
	}

	/** Makes the lines' links buttons with one tab stop among them, which they are only by script. */
	enhance(): void {
		for (const time of this.list.querySelectorAll<HTMLAnchorElement>('a.time')) {
			time.setAttribute('role', 'button');
			time.tabIndex = -1;
		}
	}
}

function toElement(node: Node): Element | null {
	return node instanceof Element ? node : node.parentElement;
}

function topOf(element: Element | undefined): number {
	return element?.getBoundingClientRect().top ?? Infinity;
}

function bottomOf(element: Element | undefined): number {
	return element?.getBoundingClientRect().bottom ?? Infinity;
}

/** The first of `count` places for which something holds, as it does for all after it. */
function findFirst(count: number, holds: (place: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
