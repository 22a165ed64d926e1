import type { AnatomyView } from '#lib/anatomy/anatomy-view.ts';

/** A view of 100 by 200 with its parts by structure. */
export function aView(
	shapes: Readonly<Record<string, string>>,
	changes: Partial<AnatomyView> = {}
): AnatomyView {
	return {
		id: 'front',
		title: 'From the front',
		width: 100,
		height: 200,
		src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
		parts: Object.entries(shapes).map(([structure, shape]) => ({ structure, shape })),
		...changes
	};
}
