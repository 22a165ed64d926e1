import { describe, expect, it } from 'vitest';
import { LessonContent } from '../../../src/routes/courses/[course]/[lesson]/lesson-content.ts';

describe('LessonContent', () => {
	it('arrives as it was sent', () => {
		const words = [
			{ startSeconds: 1, endSeconds: 1.5, text: 'Heel', from: 0, to: 4 },
			{ startSeconds: 1.5, endSeconds: 2, text: 'back', from: 5, to: 9 }
		];
		const parts = {
			language: 'en',
			languages: ['en', 'es'],
			transcript: {
				language: 'en',
				cues: [
					{ id: 'c1', startSeconds: 1, endSeconds: 2, text: 'Heel back', words },
					{ id: 'c2', startSeconds: 3, endSeconds: 4, text: 'No words', speaker: 'Ana' }
				]
			},
			chapters: { en: [{ startSeconds: 0, endSeconds: 4, title: 'One' }] },
			descriptions: [{ startSeconds: 0, endSeconds: 1, text: 'A foot' }],
			callouts: [],
			structures: []
		};
		expect(LessonContent.fromJson(new LessonContent(parts).toJson()).parts).toEqual(parts);
	});
});
