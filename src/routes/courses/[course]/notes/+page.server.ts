import { openCourse } from '../open-course.server.ts';
import { requireAccount } from '../require-account.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireAccount(event);
	const { outline } = await openCourse(event);
	return {
		course: { slug: outline.slug, title: outline.title },
		crumbs: [{ title: outline.title, href: `/courses/${outline.slug}` }, { title: 'My notes' }],
		lessons: await event.locals.cueline.notes.all(account.id, outline.id)
	};
};
