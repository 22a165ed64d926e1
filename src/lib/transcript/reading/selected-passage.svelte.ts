import type { Cue } from '../cue.ts';
import { cutPassage, type SpokenPassage, type TextPosition } from '../words/cut-passage.ts';
import type { LineElements } from './line-elements.svelte.ts';

/** What is selected of the lines, if it goes over more than one; undefined otherwise. */
function selectedPassage(elements: LineElements, cues: readonly Cue[]): SpokenPassage | undefined {
	const selection = getSelection();
	if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
	const range = selection.getRangeAt(0);
	if (!elements.list.contains(range.commonAncestorContainer)) return undefined;
	const from = positionOf(elements, range.startContainer, range.startOffset);
	const to = positionOf(elements, range.endContainer, range.endOffset);
	const isOverLines = from !== undefined && to !== undefined && from.cueIndex < to.cueIndex;
	return isOverLines ? cutPassage(cues, { from, to }) : undefined;
}

/**
 * Has a selection over several lines copied as a quote: without the lines' times, with where it is
 * said. Answers how to stop.
 */
export function watchCopying(
	elements: LineElements,
	cues: readonly Cue[],
	toQuote: (passage: SpokenPassage) => string
): () => void {
	const copy = (event: ClipboardEvent) => {
		const passage = selectedPassage(elements, cues);
		if (passage === undefined || event.clipboardData === null) return;
		event.clipboardData.setData('text/plain', toQuote(passage));
		event.preventDefault();
	};
	document.addEventListener('copy', copy);
	return () => document.removeEventListener('copy', copy);
}

/** Selects the words from one line to another, whichever comes first. */
export function selectLines(elements: LineElements, fromIndex: number, toIndex: number): void {
	const first = elements.words(Math.min(fromIndex, toIndex));
	const last = elements.words(Math.max(fromIndex, toIndex));
	if (first === undefined || last === undefined) return;
	getSelection()?.setBaseAndExtent(first, 0, last, last.length);
}

/** Undefined where it is in no line: between two of them. */
function positionOf(
	elements: LineElements,
	container: Node,
	offset: number
): TextPosition | undefined {
	const cueIndex = elements.indexOf(container);
	if (cueIndex === -1) return undefined;
	const words = elements.words(cueIndex);
	if (container === words) return { cueIndex, offset };
	// Beside the words, on a time or a title: before them, or after them.
	const isAfter =
		words !== undefined &&
		(words.compareDocumentPosition(container) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return { cueIndex, offset: isAfter ? words.length : 0 };
}
