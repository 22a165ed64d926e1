import { describe, expect, it } from 'vitest';
import { mergeEdit, type Standing } from '#lib/notes/merge-edit.ts';

const note: Standing = { revision: 'r2', atMs: 5, body: 'theirs', updatedAt: 100, deletedAt: null };
const deleted = { ...note, deletedAt: 200 };
const edit = { atMs: 5, body: 'mine', updatedAt: 10, basedOn: 'r2' };

describe('mergeEdit', () => {
	it('replaces what it was made on, whatever the clocks say', () => {
		expect(mergeEdit(note, edit)).toBe('replaces');
	});

	it('stands beside what its writer had not seen', () => {
		expect(mergeEdit(note, { ...edit, basedOn: 'r1', updatedAt: 999 })).toBe('stands beside');
	});

	it('adds nothing to what says the same', () => {
		expect(mergeEdit(note, { ...edit, basedOn: 'r1', body: 'theirs' })).toBe('says the same');
	});

	it('is worth more than a deletion', () => {
		expect(mergeEdit(deleted, edit)).toBe('restores');
		expect(mergeEdit(deleted, { ...edit, basedOn: 'r1' })).toBe('restores');
	});

	it.each([
		['replaces', 'an earlier text', note, 101],
		['is outdated', 'a later text', note, 99],
		['is outdated', 'the same moment', note, 100],
		['is outdated', 'a later deletion', deleted, 150],
		['replaces', 'an earlier deletion', deleted, 201]
	])('%s %s, where it does not say what it was made on', (merge, _, standing, updatedAt) => {
		expect(mergeEdit(standing, { atMs: 5, body: 'mine', updatedAt })).toBe(merge);
	});
});
