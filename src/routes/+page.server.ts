import { courseProgress, lessonsInOrder, whereToContinue } from '#lib/course/outline.ts';
import type { PageServerLoad } from './$types';
import { openCourse } from './courses/[course]/open-course.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const courses = await locals.cueline.courses.all();
	const cards = await Promise.all(
		courses.map(async ({ slug }) => {
			const { outline, learning } = await openCourse({ locals, params: { course: slug } });
			const lessons = lessonsInOrder(outline);
			const first = lessons.find(({ hasPoster }) => hasPoster);
			const on = learning.isEnrolled ? whereToContinue(outline, learning) : undefined;
			return {
				slug,
				title: outline.title,
				subtitle: outline.subtitle,
				summary: outline.summary,
				poster: first && `/courses/${slug}/${first.slug}/poster.webp`,
				lessons: lessons.length,
				durationMs: lessons.reduce((sum, lesson) => sum + lesson.durationMs, 0),
				isEnrolled: learning.isEnrolled,
				progress: courseProgress(outline, learning),
				continueWith: on && {
					slug: on.lesson.slug,
					title: on.lesson.title,
					positionMs: on.positionMs
				}
			};
		})
	);
	return { cards, origin: locals.cueline.settings.origin };
};
