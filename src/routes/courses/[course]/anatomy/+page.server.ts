import { openCourse } from '../open-course.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { outline } = await openCourse(event);
	const structures = await event.locals.cueline.anatomy.structures(outline.id);
	return {
		course: { slug: outline.slug, title: outline.title },
		crumbs: [{ title: outline.title, href: `/courses/${outline.slug}` }, { title: 'Anatomy' }],
		regions: [...Map.groupBy(structures, ({ region }) => region)].map(([name, members]) => ({
			name,
			structures: members.map(({ id, name, definition }) => ({ id, name, definition }))
		}))
	};
};
