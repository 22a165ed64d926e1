import { describe, expect, it } from 'vitest';
import { byMoment, type Note } from '#lib/notes/note.ts';

describe('byMoment', () => {
	it('sorts by moment, then as the notes were written', () => {
		const aNote = (id: string, atMs: number, createdAt: string): Note => ({
			id,
			atMs,
			body: '',
			createdAt,
			updatedAt: createdAt
		});
		const sorted = [aNote('c', 9, '1'), aNote('b', 5, '2'), aNote('a', 5, '1')].sort(byMoment);
		expect(sorted.map(({ id }) => id).join('')).toBe('abc');
	});
});
