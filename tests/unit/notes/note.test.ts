import { describe, expect, it } from 'vitest';
import { byMoment, isBlank, type Note } from '#lib/notes/note.ts';

describe('byMoment', () => {
	it('sorts by moment, then as the notes were written', () => {
		const aNote = (id: string, atMs: number, createdAt: string): Note => ({
			id,
			atMs,
			body: '',
			createdAt,
			updatedAt: createdAt,
			revision: id
		});
		const sorted = [aNote('c', 9, '1'), aNote('b', 5, '2'), aNote('a', 5, '1')].sort(byMoment);
		expect(sorted.map(({ id }) => id).join('')).toBe('abc');
	});

	it('puts a text that was written at the same time after the one it was meant for', () => {
		const note = { atMs: 5, body: '', createdAt: '1', updatedAt: '1', revision: 'r' };
		const one: Note = { ...note, id: 'a', conflictOf: 'b' };
		const two: Note = { ...note, id: 'b' };
		expect([one, two].sort(byMoment)).toEqual([two, one]);
	});
});

describe('isBlank', () => {
	it.each(['', ' \n\t', '\u200B\u200D', '\u2066\u2069', '\uFE0F', '\u3164', '\u2800', '\u00A0'])(
		'finds nothing to see in %j',
		(text) => {
			expect(isBlank(text)).toBe(true);
		}
	);

	it.each(['x', '\u200Bx', '👣', '👨‍👩‍👧', '.', '\u0301', 'مرحبا'])(
		'finds something to see in %j',
		(text) => {
			expect(isBlank(text)).toBe(false);
		}
	);
});
