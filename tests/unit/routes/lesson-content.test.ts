import { describe, expect, it } from 'vitest';
import { LessonContent } from '../../../src/routes/courses/[course]/[lesson]/lesson-content.ts';

describe('LessonContent', () => {
	it('arrives as it was sent', () => {
		const words = [
			{ startSeconds: 1, endSeconds: 1.5, text: 'Heel', from: 0, to: 4 },
			{ startSeconds: 1.5, endSeconds: 2, text: 'back', from: 5, to: 9 }
		];
		const parts = {
			transcript: {
				language: 'en',
				cues: [
					{ id: 'c1', startSeconds: 1, endSeconds: 2, text: 'Heel back', words },
					{ id: 'c2', startSeconds: 3, endSeconds: 4, text: 'No words', speaker: 'Ana' }
				]
			},
			chapters: [{ startSeconds: 0, endSeconds: 4, title: 'One' }],
			callouts: [],
			structures: []
		};
		expect(LessonContent.fromJson(new LessonContent(parts).toJson()).parts).toEqual(parts);
	});
});
