import type { TextStretch } from './text-highlights.svelte.ts';

/**
 * The elements of a transcript's lines, by index: found when needed, so that 5,000 lines cost
 * nothing until they are touched.
 */
export class LineElements {
	readonly list: HTMLElement;

	constructor(list: HTMLElement) {
		this.list = list;
	}

	line(index: number): Element | undefined {
		return this.list.children[index];
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

	/** The index of the line that an element, or an event's target, is in; -1 when in none. */
	indexOf(target: EventTarget | null): number {
		const element = target instanceof Node ? toElement(target) : null;
		const line = element?.closest<HTMLElement>('li[data-index]');
		return Number(line?.dataset['index'] ?? -1);
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
