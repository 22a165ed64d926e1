/** Where in the view a line may be without being moved, and where it is moved to. Shares of its height. */
const CALM_TOP = 0.1;
const CALM_BOTTOM = 0.6;
const TARGET = 0.3;
/** Further than this many views away it is a jump, not a glide. */
const LONGEST_GLIDE = 1.5;

/**
 * Brings a line to where it reads well, unless it is there already, without moving the focus.
 * Scrolls `scroller`; where that does not scroll (narrow windows), the page, and the page only
 * while some of the transcript is on the screen or the reader asked for the line. Glides when motion
 * is allowed. The move waits for the next frame, and is left out when it is no longer wanted then.
 */
export function revealLine(
	line: Element,
	scroller: HTMLElement,
	{ isStillWanted = () => true, isAskedFor = false }: Reveal = {}
): void {
	const move = () => isStillWanted() && moveIntoView(line, scroller, isAskedFor);
	// Measured with the next frame, so that marking a line never waits for the layout.
	requestAnimationFrame(() => {
		// Lines that had not been laid out have their true height after a jump: look once more.
		if (move()) requestAnimationFrame(move);
	});
}

interface Reveal {
	isStillWanted?: () => boolean;
	/** Whether the reader asked for this line, so that the page goes to it from anywhere. */
	isAskedFor?: boolean;
}

/** Whether the transcript scrolls by itself, or with the page. */
export function hasOwnScroll(scroller: HTMLElement): boolean {
	return getComputedStyle(scroller).overflowY !== 'visible';
}

function moveIntoView(line: Element, scroller: HTMLElement, isAskedFor: boolean): boolean {
	const view = hasOwnScroll(scroller) ? panelView(scroller) : pageView(line);
	if (!isAskedFor && !isOnScreen(scroller, view)) return false;
	const { top, bottom } = line.getBoundingClientRect();
	const isCalm =
		top >= view.top + view.height * CALM_TOP && bottom <= view.top + view.height * CALM_BOTTOM;
	if (isCalm) return false;
	const distance = top - (view.top + view.height * TARGET);
	const isJump = Math.abs(distance) > view.height * LONGEST_GLIDE;
	const isStill = isJump || matchMedia('(prefers-reduced-motion: reduce)').matches;
	view.scroller.scrollBy({ top: distance, behavior: isStill ? 'instant' : 'smooth' });
	return isJump;
}

interface View {
	scroller: HTMLElement | Window;
	top: number;
	height: number;
}

function panelView(scroller: HTMLElement): View {
	const { top } = scroller.getBoundingClientRect();
	return { scroller, top, height: scroller.clientHeight };
}

/** The part of the window below what sticks to its top, as `scroll-margin-top` tells its height. */
function pageView(line: Element): View {
	const top = Number.parseFloat(getComputedStyle(line).scrollMarginTop) || 0;
	return { scroller: window, top, height: window.innerHeight - top };
}

/** Whether some of the transcript can be seen; one that scrolls by itself is a view of its own. */
function isOnScreen(scroller: HTMLElement, view: View): boolean {
	if (view.scroller === scroller) return true;
	const list = scroller.getBoundingClientRect();
	return list.top < window.innerHeight && list.bottom > view.top;
}
