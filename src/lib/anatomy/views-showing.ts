import type { AnatomyPart, AnatomyView } from './anatomy-view.ts';
import { areaOf, overlapOf, readPathBoxes, type Box } from './path-data.ts';

/**
 * The views that show a structure: first the one that shows it largest, which is the closest; then
 * the others, in the order of the atlas, for where it is in the whole.
 */
export function viewsShowing(views: readonly AnatomyView[], structure: string): AnatomyView[] {
	const showing = views.flatMap((view) => {
		const part = view.parts.find((candidate) => candidate.structure === structure);
		return part === undefined ? [] : [{ view, share: shareOf(part, view) }];
	});
	const largest = Math.max(...showing.map(({ share }) => share));
	const closest = showing.find(({ share }) => share === largest)?.view;
	return closest === undefined
		? []
		: [closest, ...showing.map(({ view }) => view).filter((view) => view !== closest)];
}

/**
 * The main stretch of a part that is on the picture: of a structure on both sides of the body, that
 * of one side. Undefined where nothing of it is.
 */
export function mainBox({ shape }: AnatomyPart, { width, height }: AnatomyView): Box | undefined {
	const picture = { left: 0, top: 0, right: width, bottom: height };
	const boxes = (readPathBoxes(shape) ?? []).map((box) => overlapOf(box, picture));
	return boxes.filter((box) => areaOf(box) > 0).sort((a, b) => areaOf(b) - areaOf(a))[0];
}

/** How much of the picture a part's main stretch takes, 0 to 1. */
function shareOf(part: AnatomyPart, view: AnatomyView): number {
	const box = mainBox(part, view);
	return box === undefined ? 0 : areaOf(box) / (view.width * view.height);
}
