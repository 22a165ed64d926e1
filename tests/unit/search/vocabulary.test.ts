import { describe, expect, it } from 'vitest';
import { editDistance } from '#lib/search/edit-distance.ts';
import { suggestQueries } from '#lib/search/suggest-queries.ts';
import { createVocabulary } from '#lib/search/vocabulary.ts';

const vocabulary = createVocabulary([
	{ word: 'socket', count: 9 },
	{ word: 'sockets', count: 2 },
	{ word: 'sock', count: 1 },
	{ word: 'rocket', count: 30 },
	{ word: 'hip', count: 50 },
	{ word: 'calcaneus', count: 1 }
]);

describe('editDistance', () => {
	it.each([
		['heel', 'heel', 0],
		['heel', 'hell', 1],
		['heel', 'heels', 1],
		['heel', 'hele', 1],
		['calcanus', 'calcaneus', 1],
		['abc', 'xyz', 3]
	])('from %s to %s is %i', (a, b, distance) => {
		expect(editDistance(a, b, 2)).toBe(distance);
	});
});

describe('vocabulary', () => {
	it('completes with the most frequent words first', () => {
		expect(vocabulary.completions('soc')).toEqual(['socket', 'sockets', 'sock']);
	});

	it('estimates with what begins like the stem', () => {
		expect(vocabulary.estimate('sockets')).toBe(11);
	});

	it('knows the words that are nearest, the same beginning first', () => {
		expect(vocabulary.near('soket')).toEqual(['socket']);
		expect(vocabulary.near('bocket')).toEqual(['rocket', 'socket']);
	});

	it('knows nothing near what is very short, or a word itself', () => {
		expect(vocabulary.near('hi')).toEqual([]);
		expect(vocabulary.near('calcaneus')).toEqual([]);
	});
});

describe('suggestQueries', () => {
	function finderOf(found: string[]) {
		return {
			near: (word: string) => Promise.resolve(vocabulary.near(word)),
			finds: (words: readonly string[]) => Promise.resolve(found.includes(words.join(' ')))
		};
	}

	it('puts a near word in the place of one that is not found', async () => {
		const finder = finderOf(['hip', 'socket', 'hip socket']);
		expect(await suggestQueries(['hip', 'soket'], finder)).toEqual(['hip socket', 'hip', 'socket']);
	});

	it('suggests words alone that are not found together', async () => {
		expect(await suggestQueries(['hip', 'rocket'], finderOf(['hip', 'rocket']))).toEqual([
			'hip',
			'rocket'
		]);
	});

	it('suggests nothing that finds nothing', async () => {
		expect(await suggestQueries(['soket'], finderOf([]))).toEqual([]);
		expect(await suggestQueries([], finderOf(['hip']))).toEqual([]);
	});
});
