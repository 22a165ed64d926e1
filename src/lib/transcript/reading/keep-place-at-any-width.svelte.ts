import {
	keepPlace,
	takePlace,
	viewOf,
	type ReadingPlace,
	type ShownLines
} from './keep-place.svelte.ts';
import { hasOwnScroll } from '../following/reveal-line.svelte.ts';

/** Where a line stands that comes from the panel into the page, or back: a share of the view. */
const ARRIVAL = 0.3;

/**
 * Keeps the reader's place when lines become wider or narrower, as with the window, also from the
 * panel beside the video to the page below it and back: there the line is at another height, but in
 * sight. A reader of the page who is not among the lines is left alone. Answers how to stop.
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
	const placeNow = (place: ReadingPlace): ReadingPlace => {
		if (kept.isInPanel === hasOwnScroll(lines.scroller)) return place;
		const { top, bottom } = viewOf(list, lines.scroller);
		return { ...place, top: (bottom - top) * ARRIVAL };
	};
	const observer = new ResizeObserver(() => {
		if (list.clientWidth === width) {
			lookAgain();
			return;
		}
		width = list.clientWidth;
		if (kept.place !== undefined) keepPlace(list, lines.scroller, placeNow(kept.place));
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
