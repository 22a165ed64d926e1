import { fail, redirect } from '@sveltejs/kit';
import {
	courseProgress,
	drawOutline,
	lessonsInOrder,
	whereToContinue
} from '#lib/course/outline.ts';
import type { Actions, PageServerLoad } from './$types';
import { describeCourse } from './describe-course.ts';
import { openCourse } from './open-course.server.ts';

export const load: PageServerLoad = async (event) => {
	const { outline, enrolment, learning } = await openCourse(event);
	const { settings } = event.locals.cueline;
	const lessons = lessonsInOrder(outline);
	const on = whereToContinue(outline, learning);
	const closed = lessons.find(({ slug }) => slug === event.url.searchParams.get('closed'));
	const pictured = lessons.find(({ hasPoster }) => hasPoster);
	return {
		course: {
			slug: outline.slug,
			title: outline.title,
			subtitle: outline.subtitle,
			summary: outline.summary,
			licence: outline.licence,
			safetyNote: outline.safetyNote,
			isSequenceEnforced: outline.isSequenceEnforced
		},
		crumbs: [{ title: outline.title }],
		isEnrolled: enrolment !== undefined,
		isComplete: enrolment?.completedAt != null,
		modules: drawOutline(outline, learning),
		progress: courseProgress(outline, learning),
		continueWith: on && {
			slug: on.lesson.slug,
			title: on.lesson.title,
			positionMs: on.positionMs
		},
		closed: closed && { slug: closed.slug, title: closed.title },
		poster: pictured && `/courses/${outline.slug}/${pictured.slug}/poster.webp`,
		origin: settings.origin,
		description: describeCourse(outline, settings.origin)
	};
};

export const actions: Actions = {
	enrol: async (event) => {
		const { account, cueline } = event.locals;
		const { outline } = await openCourse(event);
		if (account === null) redirect(303, `/signup?next=/courses/${outline.slug}`);
		await cueline.enrolments.enrol(account.id, outline.id, new Date());
		const wanted = new URL(event.request.url).searchParams.get('lesson');
		const lesson = lessonsInOrder(outline).find(({ slug }) => slug === wanted);
		if (wanted !== null && lesson === undefined) {
			return fail(404, { message: `There is no lesson "${wanted}" in this course.` });
		}
		redirect(303, `/courses/${outline.slug}${lesson === undefined ? '' : `/${lesson.slug}`}`);
	}
};
