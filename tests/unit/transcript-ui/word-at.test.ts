import { describe, expect, it } from 'vitest';
import { secondsAt } from '#lib/transcript/words/word-at.ts';
import { aCue } from './a-cue.ts';

describe('secondsAt', () => {
	const cue = aCue({ id: 'a', start: 10, end: 12, text: '“Heel, hip.”' });

	it('is the start of the word at the offset', () => {
		expect(secondsAt(cue, cue.text.indexOf('hip') + 1)).toBe(11);
	});

	it('takes what follows a word for the word', () => {
		expect(secondsAt(cue, cue.text.indexOf(','))).toBe(10);
	});

	it('is the line\u2019s start before the first word', () => {
		expect(secondsAt(cue, 0)).toBe(10);
	});

	it('is the line\u2019s start where there are no word times', () => {
		const untimed = { id: 'b', startSeconds: 5, endSeconds: 7, text: 'Heel, hip.' };
		expect(secondsAt(untimed, 6)).toBe(5);
	});
});
