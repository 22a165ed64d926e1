import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '#lib/transcript/formats/read-plain-text.ts';
import { textWidth } from '#lib/transcript/words/text-width.ts';

const texts = (source: string) => readPlainText(source).phrases.map(({ text }) => text);

describe('readPlainText', () => {
	it.each([
		['a sentence', 'The heel rocks. It rolls.', ['The heel rocks.', 'It rolls.']],
		['a hard-wrapped paragraph', 'The heel\nrocks here.', ['The heel rocks here.']],
		['paragraphs', 'The heel\n\nThe toes\r\n\r\nThe knee', ['The heel', 'The toes', 'The knee']],
		['an abbreviation', 'Dr. Kay walks 3.5 miles.', ['Dr. Kay walks 3.5 miles.']],
		['a heading', '# The heel #\nIt rocks.', ['The heel', 'It rocks.']],
		['emphasis', 'It *rocks* and __rolls__ ~~now~~.', ['It rocks and rolls now.']],
		['signs that are no emphasis', '2 * 3 * 4 of foot_to_heel', ['2 * 3 * 4 of foot_to_heel']],
		['links and pictures', '![x](a.png)See [the *atlas*](/a "t") now', ['See the atlas now']],
		['lists', '- Lie down.\n1. Get up.\n- [x] Rest here.', ['Lie down.', 'Get up.', 'Rest here.']],
		['quotations and rules', '> The heel\n> rocks.\n\n* * *', ['The heel rocks.']],
		['a table', '| Heel | Toe |\n|---|---|\n| rocks | rolls |', ['Heel Toe', 'rocks rolls']],
		['code and comments', 'Say `now`.<!-- not this\nnor this -->', ['Say now.']],
		['escapes', 'Five \\* stars', ['Five * stars']],
		['times in brackets', '[00:01:02] The heel rocks.', ['The heel rocks.']],
		['Japanese', '今日は歩きます。\n明日は休みます。', ['今日は歩きます。', '明日は休みます。']],
		['nothing', ' \n\n# \n', []]
	])('reads %s', (_, source, expected) => {
		expect(texts(source)).toEqual(expected);
	});

	it('parts a long sentence at a clause', () => {
		const source =
			'When the heel meets the floor it is the lever of the whole leg, and the foot that follows rolls over it to the toes.';
		expect(texts(source)).toEqual([
			'When the heel meets the floor it is the lever of the whole leg,',
			'and the foot that follows rolls over it to the toes.'
		]);
	});

	it('keeps who speaks, until another does', () => {
		const source = '# Talk\n\n**Mary:** The heel.\n\nIt rocks.\n\nDR. KAY: Yes, really.';
		expect(readPlainText(source).phrases).toEqual([
			{ text: 'Talk' },
			{ text: 'The heel.', speaker: 'Mary' },
			{ text: 'It rocks.', speaker: 'Mary' },
			{ text: 'Yes, really.', speaker: 'DR. KAY' }
		]);
	});

	it('takes a word before a colon for speech where no dialogue begins', () => {
		expect(texts('Lie down here.\n\nBreathe.\n\nRemember: the heel rocks.')).toContain(
			'Remember: the heel rocks.'
		);
	});

	it('reads the language in the head of a Markdown file, and speaks no head', () => {
		const source = '---\ntitle: Heel\nlanguage: pt-BR\n---\nO calcanhar.';
		expect(readPlainText(source)).toEqual({
			language: 'pt-BR',
			phrases: [{ text: 'O calcanhar.' }]
		});
	});

	const word = fc.stringMatching(/^[a-zäé]{1,12}[.,;?]?$/);
	it('loses no word, keeps their order, and fits each phrase to two rows', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 120 }), (words) => {
				const read = texts(words.join(' '));
				expect(read.join(' ')).toBe(words.join(' '));
				for (const text of read) expect(textWidth(text)).toBeLessThanOrEqual(84);
			})
		);
	});

	it('never throws, whatever the text', () => {
		const sign = fc.constantFrom(...'#*_`~[]()!<>|-\\:.,。今は \n\t1AaÉ😀\0'.split(''));
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(sign).map((all) => all.join('')),
					fc.string()
				),
				(source) => {
					for (const text of texts(source)) expect(text).toBe(text.replace(/\s+/g, ' ').trim());
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('is quick with a long file of nothing but beginnings', () => {
		const began = process.threadCpuUsage();
		for (const piece of [
			'[',
			'](',
			'<a',
			'<!--',
			'* ',
			'*a',
			'_a ',
			'`',
			'| ',
			'-',
			'# ',
			'> ',
			' ',
			'A ',
			'。'
		]) {
			readPlainText(piece.repeat(50_000));
		}
		expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(5000);
	});
});
