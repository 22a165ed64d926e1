import { lessonsInOrder, stateOf } from '#lib/course/outline.ts';
import { openCourse } from '../open-course.server.ts';
import { requireAccount } from '../require-account.server.ts';
import { completedAtOf, sayLength } from './certificate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireAccount(event);
	const { outline, enrolment, learning } = await openCourse(event);
	const states = lessonsInOrder(outline).map((lesson) => ({
		lesson: { slug: lesson.slug, title: lesson.title },
		durationMs: lesson.durationMs,
		isDone: stateOf(learning.progress.get(lesson.id)) === 'completed',
		completedAt: learning.progress.get(lesson.id)?.completedAt ?? null
	}));
	const completedAt = enrolment?.completedAt ?? completedAtOf(states);
	const done = states.filter(({ isDone }) => isDone);
	return {
		course: { slug: outline.slug, title: outline.title, subtitle: outline.subtitle },
		crumbs: [{ title: outline.title, href: `/courses/${outline.slug}` }, { title: 'Certificate' }],
		name: account.name,
		completedOn: completedAt === null ? null : new Date(completedAt).toISOString().slice(0, 10),
		lessons: done.map(({ lesson }) => lesson),
		length: sayLength(done.reduce((sum, { durationMs }) => sum + durationMs, 0)),
		missing: states.filter(({ isDone }) => !isDone).map(({ lesson }) => lesson)
	};
};
