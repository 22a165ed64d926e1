import { error } from '@sveltejs/kit';
import { openLessonPage } from '../open-lesson.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { outline, lesson } = await openLessonPage(event);
	const card = await event.locals.cueline.practice.card(lesson.id);
	if (card === undefined) error(404, `"${lesson.title}" has no practice card.`);
	const course = `/courses/${outline.slug}`;
	const lessonHref = `${course}/${lesson.slug}`;
	return {
		course: { title: outline.title, safetyNote: outline.safetyNote },
		lesson: { title: lesson.title, equipment: lesson.equipment },
		lessonHref,
		card,
		crumbs: [
			{ title: outline.title, href: course },
			{ title: lesson.title, href: lessonHref },
			{ title: 'Practice card' }
		]
	};
};
