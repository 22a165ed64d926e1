import {
	keepPlace,
	takePlace,
	viewOf,
	type ReadingPlace,
	type ShownLines
} from './keep-place.svelte.ts';
import { hasOwnScroll } from '../following/reveal-line.svelte.ts';

/**
 * Keeps the reader's place when lines become wider or narrower, as with the window. A page of which
 * the lines are only a part is left alone unless its reader was among them. Answers how to stop.
 */
export function keepPlaceAtAnyWidth(lines: ShownLines): () => void {
	const { list } = lines;
	let width = list.clientWidth;
	let kept = look(lines);
	let frame = 0;
	// Not while the width is another: what is seen then is no longer what was read.
	const lookAgain = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			if (list.clientWidth === width) kept = look(lines);
		});
	};
	const observer = new ResizeObserver(() => {
		if (list.clientWidth === width) {
			lookAgain();
			return;
		}
		width = list.clientWidth;
		const isLeftAlone = kept.isInPanel && !hasOwnScroll(lines.scroller);
		if (kept.place !== undefined && !isLeftAlone) keepPlace(list, lines.scroller, kept.place);
	});
	observer.observe(list);
	window.addEventListener('scroll', lookAgain, { capture: true, passive: true });
	return () => {
		cancelAnimationFrame(frame);
		observer.disconnect();
		window.removeEventListener('scroll', lookAgain, { capture: true });
	};
}

interface Kept {
	/** Undefined when the reader is above or below the lines. */
	place: ReadingPlace | undefined;
	isInPanel: boolean;
}

function look({ list, scroller }: ShownLines): Kept {
	const hasBegun = list.getBoundingClientRect().top <= viewOf(list, scroller).top;
	return {
		place: hasBegun ? takePlace(list, scroller) : undefined,
		isInPanel: hasOwnScroll(scroller)
	};
}
