const GAP_PX = 6;
const EDGE_PX = 8;

/** Puts an open popover below what it belongs to, above where there is no room, all in the window. */
export function placePopover(popover: HTMLElement, anchor: DOMRect): void {
	const { width, height } = popover.getBoundingClientRect();
	const below = anchor.bottom + GAP_PX;
	const above = anchor.top - GAP_PX - height;
	const fitsBelow = below + height <= window.innerHeight - EDGE_PX || above < EDGE_PX;
	const left = Math.min(anchor.left, document.documentElement.clientWidth - width - EDGE_PX);
	popover.style.left = `${Math.max(EDGE_PX, left)}px`;
	popover.style.top = `${Math.max(EDGE_PX, fitsBelow ? below : above)}px`;
}
