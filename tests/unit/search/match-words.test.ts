import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, LIKENESS } from '#lib/search/match-words.ts';
import { toPassage } from '#lib/search/passage.ts';
import { toSearchWords } from '#lib/search/search-words.ts';

function marked(query: string, text: string): string[] {
	const { marks } = createMatcher(toSearchWords(query))(text);
	return marks.map(({ from, to }) => text.slice(from, to));
}

function shown(query: string, text: string): string {
	const { marks } = createMatcher(toSearchWords(query))(text);
	return toPassage(text, marks)
		.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
		.join('');
}

describe('toSearchWords', () => {
	it('keeps letters and digits, in lower case and without accents', () => {
		expect(toSearchWords('Plié "L4" (hip*) NEAR ^foot')).toEqual([
			'plie',
			'l4',
			'hip',
			'near',
			'foot'
		]);
	});

	it('leaves out the s of a possessive', () => {
		expect(toSearchWords('the heel’s rim')).toEqual(['the', 'heel', 'rim']);
	});

	it('keeps letters that have no plain form', () => {
		expect(toSearchWords('Йога 한국')).toEqual(['йога', '한국']);
	});

	it('has nothing where there is no word', () => {
		expect(toSearchWords(' "*" -- () 🙂 ')).toEqual([]);
	});

	it('takes as many words as anybody needs', () => {
		expect(toSearchWords('a b c d e f g h i j'.repeat(500))).toHaveLength(8);
	});
});

describe('createMatcher', () => {
	it('marks words, inflections and beginnings, and tells them apart', () => {
		const match = createMatcher(['settl', 'heel']);
		expect(match('Heels settle.').likeness).toEqual([LIKENESS.inflection, LIKENESS.inflection]);
		expect(createMatcher(['hams'])('hamstrings').likeness).toEqual([LIKENESS.beginning]);
		expect(createMatcher(['heel'])('the heel').likeness).toEqual([LIKENESS.word]);
		expect(createMatcher(['heel'])('the wheel').likeness).toEqual([0]);
	});

	it('marks whole words, with their accents', () => {
		expect(marked('plie', 'A Plié, pliés!')).toEqual(['Plié', 'pliés']);
	});

	it('knows words that stand as they were typed', () => {
		const match = createMatcher(['hip', 'socket']);
		expect(match('the hip sockets').isPhrase).toBe(true);
		expect(match('socket of the hip').isPhrase).toBe(false);
	});

	it('marks within what has no spaces', () => {
		expect(marked('足', '左足を引く')).toEqual(['足']);
	});

	it('marks nothing outside the text, whatever it is', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 60 });
		fc.assert(
			fc.property(text, text, (query, other) => {
				const line = `${other} ${query}`;
				const { marks } = createMatcher(toSearchWords(query))(line);
				const isSound = marks.map(({ from, to }) => from < to && to <= line.length);
				expect(isSound).not.toContain(false);
			})
		);
	});
});

describe('toPassage', () => {
	it('parts a text at its marks', () => {
		expect(shown('heel', 'The heel, your heels.')).toBe('The [heel], your [heels].');
	});

	it('cuts a long text to what is around its first mark', () => {
		const text = `${'before '.repeat(60)}heel ${'after '.repeat(60)}`;
		const passage = shown('heel', text);
		expect(passage).toMatch(/^… before .*before \[heel\] after .*after …$/);
		expect(passage.length).toBeLessThan(240);
	});

	it('loses no letter of a short text', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 60 });
		fc.assert(
			fc.property(text, text, (query, line) => {
				const { marks } = createMatcher(toSearchWords(query))(line);
				const pieces = toPassage(line, marks);
				expect(pieces.map((piece) => piece.text).join('')).toBe(line);
			})
		);
	});
});
