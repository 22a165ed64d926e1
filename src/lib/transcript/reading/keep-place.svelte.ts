import { untrack } from 'svelte';
import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';
import { LineElements } from './line-elements.svelte.ts';
import { hasOwnScroll } from '../following/reveal-line.svelte.ts';

/** A moment of the talk, and how far below the top of the view its line stands, in CSS pixels. */
export interface ReadingPlace {
	seconds: number;
	top: number;
}

/** Lines, and what scrolls them unless the page does. */
export interface ShownLines {
	list: HTMLElement;
	scroller: HTMLElement;
}

/** Lines whose true height is known only on the screen can move what follows for so many frames. */
const SETTLING_FRAMES = 3;

/**
 * Where the reader is in a list of lines: at the line being spoken if it is on the screen, else at
 * the first one that is. Undefined when none is.
 */
export function takePlace(list: HTMLElement, scroller: HTMLElement): ReadingPlace | undefined {
	const view = viewOf(list, scroller);
	const isSeen = (line: Element | null | undefined) => {
		const { top, bottom } = line?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
		return bottom > view.top && top < view.bottom;
	};
	const current = list.querySelector(':scope [aria-current="true"]');
	const line = isSeen(current) ? current : linesNear(list, view).find(isSeen);
	if (line == null) return undefined;
	return { seconds: startOf(line), top: line.getBoundingClientRect().top - view.top };
}

/** Puts the line that is spoken at the place's moment where the place says, in whatever list. */
export function keepPlace(list: HTMLElement, scroller: HTMLElement, place: ReadingPlace): void {
	const lines = linesOf(list);
	const line = lines[Math.max(0, findLastAtOrBefore(lines, place.seconds, startOf))];
	if (line === undefined) return;
	const scrolled = hasOwnScroll(scroller) ? scroller : window;
	const settle = (frames: number) => {
		const { top } = viewOf(list, scroller);
		const distance = line.getBoundingClientRect().top - top - place.top;
		if (distance !== 0) scrolled.scrollBy({ top: distance, behavior: 'instant' });
		if (frames > 1) requestAnimationFrame(() => settle(frames - 1));
	};
	settle(SETTLING_FRAMES);
}

/** Keeps the reader's place when what `look` reads changes how lines look. For a component's script. */
export function keepPlaceThrough(look: () => unknown, find: () => ShownLines | undefined): void {
	let taken: ReadingPlace | undefined;
	$effect.pre(() => {
		look();
		const lines = untrack(find);
		taken = lines && takePlace(lines.list, lines.scroller);
	});
	$effect(() => {
		look();
		const lines = untrack(find);
		if (lines && taken) keepPlace(lines.list, lines.scroller, taken);
		taken = undefined;
	});
}

function linesOf(list: HTMLElement): Element[] {
	return [...list.querySelectorAll('[data-start]')];
}

/** The lines of what is near the view: measuring a line that is not would have it laid out. */
function linesNear(list: HTMLElement, { top, bottom }: { top: number; bottom: number }) {
	const elements = new LineElements(list);
	const { from, to } = elements.linesBetween(top, bottom);
	return Array.from({ length: to - from }, (_, offset) => elements.line(from + offset));
}

function startOf(line: Element): number {
	return Number(line instanceof HTMLElement ? line.dataset['start'] : 0);
}

/** Between which heights of the window the lines can be seen; in a narrow window the video lies over some of them. */
export function viewOf(list: HTMLElement, scroller: HTMLElement): { top: number; bottom: number } {
	if (hasOwnScroll(scroller)) return scroller.getBoundingClientRect();
	const line = list.querySelector('[data-start]');
	const top = line === null ? 0 : Number.parseFloat(getComputedStyle(line).scrollMarginTop) || 0;
	return { top, bottom: window.innerHeight };
}
