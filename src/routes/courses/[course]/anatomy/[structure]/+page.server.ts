import { error } from '@sveltejs/kit';
import { lessonsInOrder, lockOf } from '#lib/course/outline.ts';
import { createTermFinder } from '#lib/transcript/find-terms.ts';
import { openCourse } from '../../open-course.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { anatomy, transcripts } = event.locals.cueline;
	const { outline, learning } = await openCourse(event);
	const structures = await anatomy.structures(outline.id);
	const structure = structures.find(({ id }) => id === event.params.structure);
	if (structure === undefined) {
		error(404, `The anatomy of this course has no "${event.params.structure}".`);
	}

	const address = `/courses/${outline.slug}`;
	// The finder knows every structure, so that "heel bone" is not taken for "heel" alone.
	const findTerms = createTermFinder(
		structures.map(({ id, name, aliases, definition }) => ({
			structure: id,
			name,
			definition,
			words: [name, ...aliases],
			href: `${address}/anatomy/${id}`
		}))
	);
	const open = lessonsInOrder(outline).filter(
		(lesson) => lockOf(outline, lesson, learning) === undefined
	);
	const lessons = await Promise.all(
		open.map(async ({ id, slug, title }) => {
			const [callouts, transcript] = await Promise.all([
				anatomy.callouts(id),
				transcripts.read(id, outline.language)
			]);
			const shown = callouts
				.filter((callout) => callout.structure === structure.id)
				.map(({ startSeconds }) => ({ atSeconds: startSeconds, words: 'Shown on the picture' }));
			const said = (transcript?.cues ?? [])
				.filter(({ text }) => findTerms(text).some(({ term }) => term.structure === structure.id))
				.map(({ startSeconds, text }) => ({ atSeconds: startSeconds, words: `“${text}”` }));
			const moments = [...shown, ...said].sort((a, b) => a.atSeconds - b.atSeconds);
			return { slug, title, moments };
		})
	);
	return {
		course: { slug: outline.slug, title: outline.title },
		structure,
		crumbs: [
			{ title: outline.title, href: address },
			{ title: 'Anatomy', href: `${address}/anatomy` },
			{ title: structure.name }
		],
		lessons: lessons.filter(({ moments }) => moments.length > 0)
	};
};
