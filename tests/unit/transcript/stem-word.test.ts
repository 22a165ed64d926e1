import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#lib/database/connection.server.ts';
import { stemWord } from '#lib/transcript/words/stem-word.ts';

/** What SQLite's own index makes of words, by word. */
function stemsOfIndex(words: readonly string[]): Map<string, string> {
	const { sqlite } = openConnection(':memory:');
	sqlite.exec(`CREATE VIRTUAL TABLE stem USING fts5 (word, tokenize = 'porter unicode61');
		CREATE VIRTUAL TABLE made USING fts5vocab (stem, instance);`);
	const insert = sqlite.prepare('INSERT INTO stem (rowid, word) VALUES (?, ?)');
	for (const [index, word] of words.entries()) insert.run(index, word);
	const rows = sqlite
		.prepare<[], { term: string; doc: number }>('SELECT term, doc FROM made')
		.all();
	sqlite.close();
	return new Map(rows.map(({ term, doc }) => [words[doc] ?? '', term]));
}

function expectAsInIndex(words: readonly string[]): void {
	const stems = stemsOfIndex(words);
	const different = words.filter((word) => stemWord(word) !== stems.get(word));
	expect(different).toEqual([]);
}

describe('stemWord', () => {
	it.each([
		['heels', 'heel'],
		['settling', 'settl'],
		['settles', 'settl'],
		['bodies', 'bodi'],
		['hopping', 'hop'],
		['hip', 'hip'],
		['is', 'is'],
		['eed', 'e']
	])('makes of %s %s', (word, stem) => {
		expect(stemWord(word)).toBe(stem);
	});

	it('answers as the index for every word of the bundled course', () => {
		const lessons = readdirSync('media/heel-to-hip/lessons');
		const text = lessons
			.map((name) => readFileSync(`media/heel-to-hip/lessons/${name}/transcript.en.vtt`, 'utf8'))
			.join(' ');
		const words = [...new Set(text.toLowerCase().match(/[a-z]+/g))];
		expect(words.length).toBeGreaterThan(500);
		expectAsInIndex(words);
	});

	it('answers as the index for any endings put together', () => {
		const root = fc.constantFrom('b', 'heel', 'spr', 'yo', 'ax', 'sky', 'hopp', 'settl', 'e');
		const endings =
			'a e i o u y b t l s z w x ss ll ies eed ed ing ation ational iviti biliti izer ousness alism icate ative ful ness al ance ement ment ion sion ent able ible ous ive ize y';
		const ending = fc.constantFrom(...endings.split(' '));
		const word = fc
			.tuple(root, fc.array(ending, { maxLength: 5 }))
			.map(([start, rest]) => [start, ...rest].join(''));
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 20, maxLength: 60 }), expectAsInIndex),
			{ numRuns: 40 }
		);
	});
});
