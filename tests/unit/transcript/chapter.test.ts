import { describe, expect, it } from 'vitest';
import { parseChapters } from '#lib/transcript/chapter.ts';

describe('parseChapters', () => {
	it('reads titles with their times', () => {
		const source =
			'WEBVTT\n\n00:00.000 --> 00:30.000\nThe lever\n\n00:30.000 --> 01:00.000\nTry &amp; feel';
		expect(parseChapters(source)).toEqual({
			chapters: [
				{ startSeconds: 0, endSeconds: 30, title: 'The lever' },
				{ startSeconds: 30, endSeconds: 60, title: 'Try & feel' }
			],
			problems: []
		});
	});
});
