import { openCourse } from '../open-course.server.ts';
import { readAtlas } from './read-atlas.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { cueline } = event.locals;
	const { outline } = await openCourse(event);
	const [structures, views] = await Promise.all([
		cueline.anatomy.structures(outline.id),
		readAtlas(cueline, outline)
	]);
	return {
		course: { slug: outline.slug, title: outline.title },
		origin: cueline.settings.origin,
		crumbs: [{ title: outline.title, href: `/courses/${outline.slug}` }, { title: 'Anatomy' }],
		views,
		regions: [...Map.groupBy(structures, ({ region }) => region)].map(([name, members]) => ({
			name,
			structures: members.map(({ id, name, aliases, definition }) => ({
				id,
				name,
				aliases,
				definition
			}))
		}))
	};
};
