import { describe, expect, it } from 'vitest';
import { formatQuote, lineHref } from '#lib/transcript/quote.ts';
import { aCue } from './a-cue.ts';

describe('lineHref', () => {
	it('opens the lesson at the second, with the line in view', () => {
		const cue = aCue({ id: 'c12', start: 62.4 });
		expect(lineHref('/courses/heel-to-hip/ball-and-socket', cue)).toBe(
			'/courses/heel-to-hip/ball-and-socket?t=62.4#cue-c12'
		);
	});

	it('keeps to milliseconds', () => {
		expect(lineHref('/l', aCue({ id: 'a', start: 0.1 + 0.2 }))).toBe('/l?t=0.3#cue-a');
	});
});

describe('formatQuote', () => {
	it('gives the words, where they are said, and the way there', () => {
		const cue = aCue({ id: 'c1', start: 62.4, text: 'Let it slide back.' });
		const quote = formatQuote(cue, {
			title: 'Ball and socket',
			address: 'https://a.example/l?t=62.4'
		});
		expect(quote).toBe('“Let it slide back.”\nBall and socket, 1:02\nhttps://a.example/l?t=62.4');
	});
});
