import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTranscript, toSearchable } from '#lib/transcript/searching/search-transcript.ts';

function search(lines: string[], query: string, language = 'zxx'): string[] {
	const searchable = toSearchable(
		lines.map((text) => ({ text })),
		language
	);
	return searchTranscript(searchable, query).map(
		({ cueIndex, from, to }) => `${cueIndex}:${lines[cueIndex]?.slice(from, to) ?? ''}`
	);
}

describe('searchTranscript', () => {
	it('finds whatever the case', () => {
		expect(search(['Draw the HEEL back'], 'heel')).toEqual(['0:HEEL']);
	});

	it('finds without accents what is written with them', () => {
		expect(search(['Plié, then relevé'], 'plie')).toEqual(['0:Plié']);
	});

	it('finds with accents what is written without them', () => {
		expect(search(['a plie'], 'plié')).toEqual(['0:plie']);
	});

	it('marks a letter together with its combining accent', () => {
		expect(search(['Plie\u0301!'], 'plie')).toEqual(['0:Plie\u0301']);
	});

	it('finds straight quotes in typographic ones', () => {
		expect(search(['the foot’s arch'], "foot's")).toEqual(['0:foot’s']);
	});

	it('puts whole words first, then beginnings, then insides', () => {
		expect(search(['ahead', 'heads', 'the head'], 'head')).toEqual(['2:head', '1:head', '0:head']);
	});

	it('finds the inflections of English words, after the words themselves', () => {
		const lines = ['it settles', 'heels', 'settled in', 'to settle', 'the settlement'];
		expect(search(lines, 'settle', 'en-GB')).toEqual([
			'3:settle',
			'0:settles',
			'2:settled',
			'4:settle'
		]);
	});

	it('finds what is shorter than what is searched for', () => {
		expect(search(['both hips', 'one hip'], 'hips', 'en')).toEqual(['0:hips', '1:hip']);
	});

	it('finds phrases of which any word is inflected', () => {
		const lines = ['the heel draws back', 'heels, drawn back', 'heels drawing'];
		expect(search(lines, 'heels  drawing', 'en')).toEqual(['2:heels drawing', '0:heel draws']);
	});

	it('knows no inflections of other languages', () => {
		expect(search(['hips', 'ahip'], 'hips', 'nl')).toEqual(['0:hips']);
		expect(search(['one hip'], 'hips', 'nl')).toEqual([]);
	});

	it('finds each place once', () => {
		expect(search(['heels and heels'], 'heel', 'en')).toEqual(['0:heels', '0:heels']);
	});

	it('counts a letter beyond the basic plane as a letter', () => {
		expect(search(['𝒂hip', 'hip'], 'hip')).toEqual(['1:hip', '0:hip']);
	});

	it('finds phrases', () => {
		expect(search(['in the hip socket'], 'hip socket')).toEqual(['0:hip socket']);
	});

	it('finds nothing for spaces', () => {
		expect(search(['a b'], '  ')).toEqual([]);
	});

	it.each(['.', '*', '(', '[a', '\\', '$', '<script>', '^', '+', '?'])(
		'takes %s for itself',
		(query) => {
			expect(search([`before ${query} after`, 'nothing here'], query)).toEqual([`0:${query}`]);
		}
	);

	it('answers offsets that hold what was searched for, whatever the text', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 30 });
		fc.assert(
			fc.property(text, text, text, (before, wanted, after) => {
				fc.pre(wanted.trim() !== '');
				const line = `${before} ${wanted} ${after}`;
				const searchable = toSearchable([{ text: line }], 'en');
				for (const { from, to } of searchTranscript(searchable, wanted)) {
					expect(from).toBeLessThan(to);
					expect(to).toBeLessThanOrEqual(line.length);
				}
			})
		);
	});
});
