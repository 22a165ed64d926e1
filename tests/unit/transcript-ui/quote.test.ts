import { describe, expect, it } from 'vitest';
import {
	formatPassageQuote,
	formatQuote,
	lineHref,
	passageHref
} from '#lib/transcript/reading/quote.ts';
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

const passage = {
	startSeconds: 62.4,
	endSeconds: 71,
	speaker: 'Ana',
	cueId: 'c12',
	text: 'Let it slide back. Rest.'
};

describe('passageHref', () => {
	it('opens the lesson at the passage', () => {
		expect(passageHref('/courses/a/b', passage)).toBe('/courses/a/b?t=62.4-71#cue-c12');
	});
});

describe('formatPassageQuote', () => {
	it('gives the words, from when to when they are said, and the way there', () => {
		const about = { title: 'Ball and socket', address: 'https://a.example/l?t=62.4-71' };
		expect(formatPassageQuote(passage, about)).toBe(
			'“Let it slide back. Rest.”\nAna, Ball and socket, 1:02–1:11\nhttps://a.example/l?t=62.4-71'
		);
	});
});
