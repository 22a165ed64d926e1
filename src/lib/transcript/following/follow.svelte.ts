import { hasOwnScroll, revealLine } from './reveal-line.svelte.ts';

const PAGE_SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);
/** A pointer that moves further than this with its button down is dragging. */
const DRAG_PX = 4;

/**
 * Keeps the line being spoken in view until the reader does anything in the transcript: a wheel, a
 * touch that moves, a drag, a key, a selection, the focus. Then it stays where the reader is, and
 * only `toggle` (the Follow button) brings it back.
 */
export class Follow {
	isFollowing = $state(true);
	/** Whether the reader asked for it, and did not only leave it on. */
	isAsked = $state(false);

	/** Brings a line into view, if the reader has not taken over. */
	keepInView(line: Element | undefined, scroller: HTMLElement): void {
		if (!this.isFollowing || line === undefined) return;
		revealLine(line, scroller, { isStillWanted: () => this.isFollowing });
	}

	/** The Follow button. */
	toggle(): void {
		this.isFollowing = !this.isFollowing;
		this.isAsked = this.isFollowing;
	}

	stop(): void {
		this.isFollowing = false;
	}

	/**
	 * Watches for the reader in `region`; in the whole page as well while the transcript scrolls
	 * with it. What happens to the elements that `isExempt` names (the Follow button) is no sign.
	 */
	watch(
		region: HTMLElement,
		{ scroller, isExempt }: { scroller: HTMLElement; isExempt: (target: Element) => boolean }
	): () => void {
		const watching = new AbortController();
		const { signal } = watching;
		const yieldTo = ({ target }: Event) => {
			if (!(target instanceof Element && isExempt(target))) this.stop();
		};
		for (const type of ['wheel', 'touchmove', 'keydown', 'focusin']) {
			region.addEventListener(type, yieldTo, { signal, passive: true });
		}
		this.#watchDrags(region, scroller, signal);
		this.#watchSelection(region, signal);
		this.#watchPage(scroller, signal);
		return () => watching.abort();
	}

	#watchDrags(region: HTMLElement, scroller: HTMLElement, signal: AbortSignal): void {
		let pressed: PointerEvent | undefined;
		const press = (event: PointerEvent) => {
			pressed = event;
			const isOnScrollbar = event.target === scroller && event.offsetX >= scroller.clientWidth;
			if (isOnScrollbar || event.button === 1) this.stop();
		};
		const move = (event: PointerEvent) => {
			if (pressed === undefined || event.buttons === 0) return;
			const { clientX, clientY } = pressed;
			const distance = Math.hypot(event.clientX - clientX, event.clientY - clientY);
			if (distance > DRAG_PX) this.stop();
		};
		region.addEventListener('pointerdown', press, { signal });
		region.addEventListener('pointermove', move, { signal });
		window.addEventListener('pointerup', () => (pressed = undefined), { signal });
	}

	#watchSelection(region: HTMLElement, signal: AbortSignal): void {
		const look = () => {
			const selection = getSelection();
			if (selection === null || selection.isCollapsed) return;
			if (region.contains(selection.anchorNode)) this.stop();
		};
		document.addEventListener('selectionchange', look, { signal });
	}

	/** Where the transcript scrolls with the page, moving the page is reading too. */
	#watchPage(scroller: HTMLElement, signal: AbortSignal): void {
		let isTouching = false;
		const stopOnPage = () => {
			if (!hasOwnScroll(scroller)) this.stop();
		};
		const options = { signal, passive: true };
		window.addEventListener('wheel', stopOnPage, options);
		window.addEventListener('touchmove', () => (isTouching = true), options);
		window.addEventListener('touchend', () => (isTouching = false), options);
		window.addEventListener('touchcancel', () => (isTouching = false), options);
		window.addEventListener(
			'scroll',
			() => {
				if (isTouching) stopOnPage();
			},
			options
		);
		window.addEventListener(
			'keydown',
			(event) => {
				const isHandled = event.defaultPrevented || event.target !== document.body;
				if (!isHandled && PAGE_SCROLL_KEYS.has(event.key)) stopOnPage();
			},
			options
		);
	}
}
