import type { TermSpan } from '../words/find-terms.ts';
import type { LineElements } from './line-elements.svelte.ts';
import { isPointOn, placeAtPoint } from './place-at-point.svelte.ts';

/** A word that was pointed at, in its line. */
export interface PointedWord {
	cueIndex: number;
	offset: number;
	/** The term that the word belongs to. */
	span: TermSpan | undefined;
}

export interface PointingActions {
	termsOf(cueIndex: number): readonly TermSpan[];
	/** A line's time was clicked. */
	onTime(cueIndex: number): void;
	/** One of its words was. */
	onWord(word: PointedWord): void;
	/** The pointer rests on another term, or on none any more. */
	onHover(word: PointedWord | undefined): void;
	/** The pointer is over another line, or none (-1). */
	onLine(cueIndex: number): void;
}

/** The mouse, pen and finger in the list of lines: a few listeners for all lines together. */
export function watchPointer(elements: LineElements, actions: PointingActions): () => void {
	const watching = new AbortController();
	const { signal } = watching;
	const { list } = elements;
	const find = ({ target, clientX, clientY }: MouseEvent) => {
		const cueIndex = elements.indexOf(target);
		return findWord({ elements, actions, cueIndex }, clientX, clientY);
	};
	let hovered: TermSpan | undefined;
	const hover = (word: PointedWord | undefined) => {
		if (word?.span === hovered) return;
		hovered = word?.span;
		list.classList.toggle('on-term', hovered !== undefined);
		actions.onHover(hovered === undefined ? undefined : word);
	};

	const click = (event: MouseEvent) => {
		const cueIndex = elements.indexOf(event.target);
		if (hasModifier(event) || cueIndex === -1) return;
		if (isOnTime(event)) {
			event.preventDefault();
			actions.onTime(cueIndex);
			return;
		}
		const word = isSelecting() ? undefined : find(event);
		if (word !== undefined) actions.onWord(word);
	};
	// A click plays from a line as a click on a word does: the keyboard stays where it was.
	const press = (event: MouseEvent) => {
		if (isOnTime(event) && event.button === 0) event.preventDefault();
	};
	list.addEventListener('click', click, { signal });
	list.addEventListener('mousedown', press, { signal });
	list.addEventListener('pointerover', ({ target }) => actions.onLine(elements.indexOf(target)), {
		signal
	});
	list.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType === 'mouse' && event.buttons === 0) hover(find(event));
		},
		{ signal }
	);
	list.addEventListener(
		'pointerleave',
		() => {
			actions.onLine(-1);
			hover(undefined);
		},
		{ signal }
	);
	return () => watching.abort();
}

function findWord(
	where: { elements: LineElements; actions: PointingActions; cueIndex: number },
	x: number,
	y: number
): PointedWord | undefined {
	const { elements, actions, cueIndex } = where;
	const node = elements.words(cueIndex);
	const place = node === undefined ? undefined : placeAtPoint(x, y);
	if (place === undefined || place.node !== node) return undefined;
	const span = actions
		.termsOf(cueIndex)
		.find(({ from, to }) => isPointOn({ node, from, to }, x, y));
	return { cueIndex, offset: place.offset, span };
}

function isOnTime({ target }: MouseEvent): boolean {
	return target instanceof Element && target.closest('a.time') !== null;
}

function hasModifier(event: MouseEvent): boolean {
	return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

function isSelecting(): boolean {
	return getSelection()?.isCollapsed === false;
}
