import type { AnatomyView } from '#lib/anatomy/anatomy-view.ts';
import type { CourseOutline } from '#lib/course/course.ts';
import type { Cueline } from '../../../../cueline.server.ts';

/** What the addresses of an atlas carry, so that they change with it. */
export function versionOf({ contentHash }: CourseOutline): string {
	return contentHash.slice(0, 16);
}

/** The views of a course's atlas with the addresses of their pictures; none where it has no atlas. */
export async function readAtlas(cueline: Cueline, outline: CourseOutline): Promise<AnatomyView[]> {
	const views = await cueline.anatomy.views(outline.id);
	return views.map((view) => ({
		...view,
		src: `/courses/${outline.slug}/anatomy/views/${view.id}?v=${versionOf(outline)}`
	}));
}

/** Where scripts get a course's atlas; undefined where it has none. */
export async function atlasAddress(
	cueline: Cueline,
	outline: CourseOutline
): Promise<string | undefined> {
	if (!(await cueline.anatomy.hasViews(outline.id))) return undefined;
	return `/courses/${outline.slug}/anatomy/atlas.json?v=${versionOf(outline)}`;
}
