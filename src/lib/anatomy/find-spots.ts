import type { AnatomyPart, AnatomyView } from './anatomy-view.ts';
import { readPathBoxes, type Box } from './path-data.ts';

/** A ring round something small, in the units of its picture. */
export interface Spot {
	x: number;
	y: number;
	radius: number;
}

/** What is smaller than this share of the picture is hard to find on a small figure. */
const SMALL_SHARE = 0.045;
const RING_SHARE = 0.034;

/**
 * Rings round the places of a part that would be missed on a small figure: one for each side of the
 * body, or one round all where there are more than two.
 */
export function findSpots({ shape }: AnatomyPart, { width, height }: AnatomyView): Spot[] {
	const size = Math.max(width, height);
	const boxes = readPathBoxes(shape) ?? [];
	return (boxes.length > 2 ? [unite(boxes)] : boxes).flatMap((box) => {
		const long = Math.max(box.right - box.left, box.bottom - box.top);
		if (long > size * SMALL_SHARE) return [];
		const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
		return [{ x, y, radius: Math.max(size * RING_SHARE, long * 0.8) }];
	});
}

function unite(boxes: readonly Box[]): Box {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}
