import type { LessonStructure } from './lesson-content.ts';

/** A course's structures as a lesson shows them: by id for the picture, as terms for the transcript. */
export function linkStructures(course: string, structures: readonly LessonStructure[]) {
	const linked = structures.map((structure) => ({
		...structure,
		href: `/courses/${course}/anatomy/${structure.id}`
	}));
	return {
		byId: new Map(linked.map(({ id, name, definition, href }) => [id, { name, definition, href }])),
		terms: linked.map(({ id, name, aliases, definition, href }) => ({
			structure: id,
			name,
			definition,
			words: [name, ...aliases],
			href
		}))
	};
}
