import type { Point } from './callout.ts';

/** How large a label's letters are: a share of the picture's width, within what can be read. */
const LETTER_SHARE = 0.0195;
const SMALLEST_LETTER_PX = 13;
const LARGEST_LETTER_PX = 30;
/** A label's size in letter heights, as its CSS has it. */
const EM_PER_CHARACTER = 0.54;
const PADDING_EM = 1.44;
const HEIGHT_EM = 1.76;
/** What controls, with the marks above them, need at the bottom: never half of a small picture. */
const RESERVED_SHARE = 0.12;
const RESERVED_PX = 96;
const MOST_RESERVED_SHARE = 0.45;
const GAP_PX = 6;

export interface Label {
	text: string;
	/** Where its middle is meant to be: shares of the picture. */
	at: Point;
}

/** The height of a label's letters on a picture of a width, both in CSS pixels. */
export function letterPx(width: number): number {
	return Math.min(LARGEST_LETTER_PX, Math.max(SMALLEST_LETTER_PX, width * LETTER_SHARE));
}

/**
 * Where the labels' middles go on a picture of a size in CSS pixels: as meant where there is room;
 * else so that each is wholly on the picture, above controls and captions, and clear of the others.
 * On a small picture labels are larger for their place than their author saw them. Answers shares
 * of the picture, in the order given.
 */
export function arrangeLabels(
	labels: readonly Label[],
	{ width, height }: { width: number; height: number }
): Point[] {
	if (width <= 0 || height <= 0) return labels.map(({ at }) => at);
	const letter = letterPx(width);
	const reserved = Math.max(
		height * RESERVED_SHARE,
		Math.min(RESERVED_PX, height * MOST_RESERVED_SHARE)
	);
	const bottom = height - reserved;
	const boxes = labels.map(({ text, at: [x, y] }) => {
		const halfWidth = ((text.length * EM_PER_CHARACTER + PADDING_EM) * letter) / 2;
		const halfHeight = (HEIGHT_EM * letter) / 2;
		return {
			x: clamp(x * width, halfWidth + GAP_PX, width - halfWidth - GAP_PX),
			y: clamp(y * height, halfHeight + GAP_PX, bottom - halfHeight),
			halfWidth,
			halfHeight
		};
	});
	separate(boxes, bottom);
	return boxes.map(({ x, y }) => [x / width, y / height]);
}

interface Box {
	x: number;
	y: number;
	halfWidth: number;
	halfHeight: number;
}

/** Moves boxes down past those they lie on; then, where there is no room left, all up again. */
function separate(boxes: readonly Box[], bottom: number): void {
	const above: Box[] = [];
	for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
		pushPast(box, above, 1);
		above.push(box);
	}
	const below: Box[] = [];
	for (const box of boxes.toSorted((a, b) => b.y - a.y)) {
		box.y = Math.min(box.y, bottom - box.halfHeight);
		pushPast(box, below, -1);
		box.y = Math.max(box.y, box.halfHeight + GAP_PX);
		below.push(box);
	}
}

function pushPast(box: Box, placed: readonly Box[], direction: 1 | -1): void {
	for (let tries = 0; tries <= placed.length; tries += 1) {
		const other = placed.find((candidate) => isOver(box, candidate));
		if (other === undefined) return;
		box.y = other.y + direction * (other.halfHeight + box.halfHeight + GAP_PX);
	}
}

function isOver(a: Box, b: Box): boolean {
	const isBeside = Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth;
	// A hair less than the gap, which rounding may eat.
	return isBeside && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + GAP_PX - 0.01;
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
