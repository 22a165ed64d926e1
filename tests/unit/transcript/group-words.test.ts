import { describe, expect, it } from 'vitest';
import { groupWords } from '#lib/transcript/group-words.ts';

const spoken = (text: string, startSeconds = 0) =>
	text.split(' ').map((word, index) => ({
		text: word,
		startSeconds: startSeconds + index * 0.3,
		endSeconds: startSeconds + index * 0.3 + 0.3,
		isPunctuation: false
	}));
const lines = (...words: ReturnType<typeof spoken>) => groupWords(words).map(({ text }) => text);

describe('groupWords', () => {
	it('begins a line after a sentence, but not after a short one', () => {
		expect(lines(...spoken('Yes. The heel is a lever for you. And so on'))).toEqual([
			'Yes. The heel is a lever for you.',
			'And so on'
		]);
	});

	it('begins a line after a pause', () => {
		expect(lines(...spoken('the heel'), ...spoken('the toes', 2))).toEqual([
			'the heel',
			'the toes'
		]);
	});

	it('keeps lines short', () => {
		for (const line of lines(...spoken('word '.repeat(60).trim()))) {
			expect(line.length).toBeLessThanOrEqual(84);
		}
	});
});
