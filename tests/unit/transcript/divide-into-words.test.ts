import { describe, expect, it } from 'vitest';
import { divideIntoWords } from '#lib/transcript/words/divide-into-words.ts';
import { aCue } from '../transcript-ui/a-cue.ts';

function wordsOf(text: string, language: string): string[] {
	const cue = { id: 'c1', startSeconds: 1, endSeconds: 3, text };
	return divideIntoWords(cue, language).map((word) => {
		expect(text.slice(word.from, word.to)).toBe(word.text);
		return word.text;
	});
}

describe('divideIntoWords', () => {
	it('takes the words that have times', () => {
		const cue = aCue({ id: 'c1', start: 1, text: 'Heel back' });
		expect(divideIntoWords(cue, 'en')).toBe(cue.words);
	});

	it.each([
		['es', '¿Y adónde lleva esa dirección?', ['Y', 'adónde', 'lleva', 'esa', 'dirección']],
		['ja', '足が背骨を支えます。', ['足', 'が', '背骨', 'を', '支え', 'ます']],
		['zh', '脚支撑脊柱。', ['脚', '支撑', '脊柱']],
		['ar', 'القدم تحمل، العمود.', ['القدم', 'تحمل', 'العمود']],
		['en', '... ?!', []]
	])('finds the words of %s: %s', (language, text, words) => {
		expect(wordsOf(text, language)).toEqual(words);
	});
});
