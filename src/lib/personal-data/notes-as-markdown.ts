import { toMarkdown } from '#lib/notes/export-notes.ts';
import type { PersonalData } from './personal-data.ts';

/** All of a person's notes, course by course, as `toMarkdown` writes those of one. */
export function notesAsMarkdown({ courses }: PersonalData): string {
	const texts = courses.flatMap(({ title, address, lessons }) => {
		const noted = lessons
			.map(({ slug, title, notes }) => ({
				slug,
				title,
				notes: notes.filter(({ deletedAt }) => deletedAt === null)
			}))
			.filter(({ notes }) => notes.length > 0);
		return noted.length > 0 ? [toMarkdown({ courseTitle: title, address, lessons: noted })] : [];
	});
	return texts.length > 0 ? texts.join('\n') : '# Notes\n\nNone yet.\n';
}
