import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { noteDraftSchema, noteIdSchema } from '#lib/notes/note-draft.ts';

const read = (changes: Record<string, unknown>) =>
	v.safeParse(noteDraftSchema(100_000), {
		atMs: 1200,
		body: 'Softer here',
		updatedAt: '2026-03-01T10:00:00.000Z',
		...changes
	});

describe('noteDraftSchema', () => {
	it('reads a note', () => {
		expect(read({ id: 'ignored' }).output).toEqual({
			atMs: 1200,
			body: 'Softer here',
			updatedAt: Date.UTC(2026, 2, 1, 10)
		});
	});

	it('keeps line breaks and drops the space around', () => {
		expect(read({ body: '\n one\n\n two \n' }).output).toMatchObject({ body: 'one\n\n two' });
	});

	it('keeps markup as the text it is', () => {
		const body = '<img src=x onerror=alert(1)>';
		expect(read({ body }).output).toMatchObject({ body });
	});

	it('takes the revision an edit makes and the one it was made on', () => {
		const names = {
			revision: '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11',
			basedOn: '7d9b3c52-2f0e-4d0f-8a4c-0e6f2a1b3c4d'
		};
		expect(read(names).output).toMatchObject(names);
	});

	it('takes 10,000 characters', () => {
		expect(read({ body: 'x'.repeat(10_000) }).success).toBe(true);
	});

	it.each([
		['body', ' \n '],
		['body', '\u200B'],
		['body', ' \u2060\uFEFF\u00AD\u3164\u2800 '],
		['revision', '7'],
		['basedOn', 7],
		['body', 'x'.repeat(10_001)],
		['body', undefined],
		['body', 7],
		['atMs', -1],
		['atMs', 0.5],
		['atMs', 101_001],
		['atMs', null],
		['updatedAt', 'now']
	])('refuses %s %s', (name, value) => {
		expect(read({ [name]: value }).success).toBe(false);
	});
});

describe('noteIdSchema', () => {
	it('takes a UUID and nothing else', () => {
		expect(v.is(noteIdSchema, '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11')).toBe(true);
		expect(v.is(noteIdSchema, '1')).toBe(false);
	});
});
