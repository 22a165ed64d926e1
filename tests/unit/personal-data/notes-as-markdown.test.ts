import { describe, expect, it } from 'vitest';
import { notesAsMarkdown } from '#lib/personal-data/notes-as-markdown.ts';
import { aCourse, aLesson, aNote, aPerson } from './a-person.ts';

describe('notesAsMarkdown', () => {
	it('has all courses with notes, and no deleted note', () => {
		const heels = aLesson({
			slug: 'heels',
			title: 'Heels',
			notes: [aNote({ body: 'Left side tight', atMs: 62_500 }), aNote({ deletedAt: 'gone' })]
		});
		const hips = aLesson({ slug: 'hips', title: 'Hips', notes: [aNote({ body: 'Breathe' })] });
		const courses = [
			aCourse({ slug: 'feet', title: 'Feet', lessons: [heels, aLesson({ notes: [] })] }),
			aCourse({ slug: 'empty', title: 'Empty', lessons: [aLesson({ notes: [] })] }),
			aCourse({ slug: 'hips', title: 'Hips', lessons: [hips] })
		];
		expect(notesAsMarkdown(aPerson({ courses }))).toBe(
			[
				'# Notes: Feet\n\n## Heels\n',
				'- [1:02](https://courses.example.org/courses/feet/heels?t=62.5) Left side tight\n',
				'# Notes: Hips\n\n## Hips\n',
				'- [0:00](https://courses.example.org/courses/hips/hips?t=0) Breathe\n'
			].join('\n')
		);
	});

	it('says so where there are none', () => {
		expect(notesAsMarkdown(aPerson({ courses: [] }))).toBe('# Notes\n\nNone yet.\n');
	});
});
