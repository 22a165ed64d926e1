import type { AnatomyPart, AnatomyView } from './anatomy-view.ts';
import { areaOf, overlapOf, readPathBoxes, type Box } from './path-data.ts';
import { mainBox } from './views-showing.ts';

/** A part of a view, and where its name goes. */
export interface ArrangedPart extends AnatomyPart {
	label: LabelPlace;
}

/** In the picture's units: a place at the upper edge of the part, or at its lower one. */
export interface LabelPlace {
	x: number;
	y: number;
	isBelow: boolean;
	/** Which end of the name is there. */
	anchor: 'start' | 'middle' | 'end';
}

/** As much of the height is needed above a part for its name. */
const LABEL_SHARE = 0.12;

/**
 * The parts of a view in the order in which one goes through them: from top to bottom. A part never
 * comes before one that it lies on, since what comes later is painted over it.
 */
export function arrangeParts(view: AnatomyView): ArrangedPart[] {
	const waiting = view.parts.map((part) => {
		const boxes = readPathBoxes(part.shape) ?? [];
		return { part, boxes, top: Math.min(...boxes.map(({ top }) => top)) };
	});
	const arranged: ArrangedPart[] = [];
	while (waiting.length > 0) {
		const free = waiting.filter(
			({ boxes }, index) => !waiting.slice(0, index).some((under) => isOver(boxes, under.boxes))
		);
		const [next] = free.sort((a, b) => a.top - b.top);
		if (next === undefined) break;
		waiting.splice(waiting.indexOf(next), 1);
		arranged.push({ ...next.part, label: placeLabel(next.part, view) });
	}
	return arranged;
}

function isOver(boxes: readonly Box[], others: readonly Box[]): boolean {
	return boxes.some((box) => others.some((other) => areaOf(overlapOf(box, other)) > 0));
}

function placeLabel(part: AnatomyPart, view: AnatomyView): LabelPlace {
	const { width, height } = view;
	const box = mainBox(part, view) ?? { left: 0, top: 0, right: width, bottom: height };
	const x = (box.left + box.right) / 2;
	const isBelow = box.top < height * LABEL_SHARE && box.bottom < height * (1 - LABEL_SHARE);
	const isTooHigh = box.top < height * LABEL_SHARE && !isBelow;
	const y = isTooHigh ? height * LABEL_SHARE : isBelow ? box.bottom : box.top;
	const anchor = x < width / 3 ? 'start' : x > (width * 2) / 3 ? 'end' : 'middle';
	return { x, y, isBelow, anchor };
}
