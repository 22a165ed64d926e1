import type { TextStretch } from '../following/text-highlights.svelte.ts';

/** Text, and the offset in it, that a point of the window lies on or beside. */
export interface TextPlace {
	node: Text;
	offset: number;
}

/** The text at a point of the window, in CSS pixels; undefined where there is none. */
export function placeAtPoint(x: number, y: number): TextPlace | undefined {
	const place = caretAtPoint(x, y);
	if (!(place?.node instanceof Text)) return undefined;
	const { node, offset } = place;
	const isOnText = isPointOn({ node, from: 0, to: node.length }, x, y);
	return isOnText ? { node, offset: offsetOfLetter({ node, offset }, x, y) } : undefined;
}

/** Whether a point of the window lies on a stretch of text. */
export function isPointOn(stretch: TextStretch, x: number, y: number): boolean {
	return rectsOf(stretch).some(
		(rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
	);
}

/** What surrounds a stretch of text in the window. */
export function boundsOf({ node, from, to }: TextStretch): DOMRect {
	return rangeOver({ node, from, to }).getBoundingClientRect();
}

/** A caret stands between letters, the nearer side; this is where the letter under the point begins. */
function offsetOfLetter({ node, offset }: TextPlace, x: number, y: number): number {
	const isOnLetterBefore = offset > 0 && isPointOn({ node, from: offset - 1, to: offset }, x, y);
	return isOnLetterBefore ? offset - 1 : offset;
}

/** Safari learned the standard way late. */
interface OlderDocument {
	caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAtPoint(x: number, y: number): { node: Node; offset: number } | undefined {
	if ('caretPositionFromPoint' in document) {
		const position = document.caretPositionFromPoint(x, y);
		return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
	}
	const older: OlderDocument = document;
	const range = older.caretRangeFromPoint?.(x, y) ?? null;
	return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

function rectsOf(stretch: TextStretch): DOMRect[] {
	return [...rangeOver(stretch).getClientRects()];
}

function rangeOver({ node, from, to }: TextStretch): Range {
	const range = document.createRange();
	range.setStart(node, from);
	range.setEnd(node, to);
	return range;
}
