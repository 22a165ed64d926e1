import { describe, expect, it } from 'vitest';
import { findChapter } from '#lib/player/chapter.ts';

const chapters = [
	{ startSeconds: 2, endSeconds: 18, title: 'Where the leg begins' },
	{ startSeconds: 18, endSeconds: 40, title: 'What a seat does' }
];

describe('findChapter', () => {
	it('changes at the start of a chapter', () => {
		expect(findChapter(chapters, 17.9)?.title).toBe('Where the leg begins');
		expect(findChapter(chapters, 18)?.title).toBe('What a seat does');
	});

	it('is none before the first', () => {
		expect(findChapter(chapters, 1)).toBeUndefined();
	});
});
