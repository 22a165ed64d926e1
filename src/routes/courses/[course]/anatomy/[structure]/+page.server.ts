import { error } from '@sveltejs/kit';
import { tellCount } from '#lib/anatomy/moment.ts';
import { viewsShowing } from '#lib/anatomy/views-showing.ts';
import { lessonsInOrder, lockOf } from '#lib/course/outline.ts';
import { openCourse } from '../../open-course.server.ts';
import { readAtlas } from '../read-atlas.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { cueline } = event.locals;
	const { outline, learning } = await openCourse(event);
	const structures = await cueline.anatomy.structures(outline.id);
	const structure = structures.find(({ id }) => id === event.params.structure);
	if (structure === undefined) {
		error(404, `The anatomy of this course has no "${event.params.structure}".`);
	}
	const [moments, views] = await Promise.all([
		cueline.anatomy.moments(outline, structure.id),
		readAtlas(cueline, outline)
	]);
	const lessons = lessonsInOrder(outline)
		.filter((lesson) => lockOf(outline, lesson, learning) === undefined)
		.map(({ id, slug, title }) => ({ slug, title, moments: moments.get(id) ?? [] }))
		.filter((lesson) => lesson.moments.length > 0)
		.map((lesson) => ({ ...lesson, count: tellCount(lesson.moments) }));
	const related = new Set(structure.related);
	const address = `/courses/${outline.slug}`;
	return {
		course: { slug: outline.slug, title: outline.title },
		origin: cueline.settings.origin,
		structure,
		related: structures.filter(({ id }) => related.has(id)).map(({ id, name }) => ({ id, name })),
		// Only its own part of each: the picture shows the rest.
		views: viewsShowing(views, structure.id).map((view) => ({
			...view,
			parts: view.parts.filter((part) => part.structure === structure.id)
		})),
		crumbs: [
			{ title: outline.title, href: address },
			{ title: 'Anatomy', href: `${address}/anatomy` },
			{ title: structure.name }
		],
		lessons,
		count: tellCount(lessons.flatMap((lesson) => lesson.moments))
	};
};
