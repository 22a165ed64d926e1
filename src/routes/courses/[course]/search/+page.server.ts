import { searchCourse } from '#lib/search/search-course.server.ts';
import { openCourseForAccess } from '../open-course.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { account, cueline } = event.locals;
	const { outline, learning } = await openCourseForAccess(event);
	const query = event.url.searchParams.get('q')?.trim() ?? '';
	const notes = account === null ? [] : await cueline.notes.all(account.id, outline.id);
	return {
		course: { slug: outline.slug, title: outline.title, language: outline.language },
		crumbs: [{ title: outline.title, href: `/courses/${outline.slug}` }, { title: 'Search' }],
		query,
		answer: await searchCourse(cueline.search, { query, outline, learning, notes })
	};
};
