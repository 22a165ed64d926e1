import type { AnatomyView } from './anatomy-view.ts';
import { viewsShowing } from './views-showing.ts';

/**
 * Which views stand beside a lesson: of a structure the closest one and where it is in the whole,
 * the whole first; without a structure the first of the atlas. As many as there is room for.
 */
export function chooseFigures(
	views: readonly AnatomyView[],
	structure: string | undefined,
	count: number
): AnatomyView[] {
	const showing = structure === undefined ? [] : viewsShowing(views, structure);
	const [closest, ...others] = showing.length === 0 ? views : showing;
	if (closest === undefined) return [];
	if (showing.length === 0) return [closest, ...others].slice(0, count);
	return [...others.slice(0, count - 1), closest];
}
