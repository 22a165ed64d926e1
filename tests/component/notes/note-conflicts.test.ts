import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Note, PutAnswer } from '#lib/notes/note.ts';
import { NoteBook } from '#lib/notes/notes.svelte.ts';
import NotesPanel from '#lib/notes/NotesPanel.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import type { MadeEntry } from '#lib/progress/outbox-entry.ts';
import { anOutbox, unreachable } from '../progress/an-outbox.ts';

const path = '/courses/walk/one';
const R1 = 'b2f7c3de-2f0e-4d0f-8a4c-000000000001';
const R2 = 'b2f7c3de-2f0e-4d0f-8a4c-000000000002';

const original: Note = {
	id: '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11',
	atMs: 31_000,
	body: 'Right side',
	createdAt: '2026-03-01T10:00:00.000Z',
	updatedAt: '2026-03-01T10:00:00.000Z',
	revision: R1
};
const theirs: Note = { ...original, body: 'Written on the phone', revision: R2 };
const beside: Note = {
	...original,
	id: '7d9b3c52-2f0e-4d0f-8a4c-0e6f2a1b3c4d',
	body: 'Written here',
	conflictOf: original.id
};

let player: PlayerState;

beforeEach(() => {
	player = new PlayerState({ durationSeconds: 112, startSeconds: 62.4 });
});

/** A book with what the server answers to a text, and to a deletion. */
function aBook(notes: Note[], answers: { put?: (sent: Note) => PutAnswer; stays?: Note } = {}) {
	const { put, stays } = answers;
	const { outbox, sent } = anOutbox((entry: MadeEntry) => {
		if (entry.method === 'DELETE') return { kind: 'taken', answer: stays };
		if (put === undefined) return unreachable();
		return { kind: 'taken', answer: put(entry.body as Note) };
	});
	const book = new NoteBook({ notes, path });
	book.attach(outbox);
	return { book, sent };
}

async function aPanel(...args: Parameters<typeof aBook>) {
	const { book, sent } = aBook(...args);
	const screen = await render(NotesPanel, { player, book });
	return { book, sent, screen };
}

const bodies = (book: NoteBook) => book.notes.map(({ body }) => body);

describe('NoteBook', () => {
	it('names the revision that was edited, and its own', async () => {
		const { book, sent } = aBook([original]);
		const { revision } = book.edit(original, 'Both sides');
		await vi.waitFor(() => expect(sent).toMatchObject([{ body: { revision, basedOn: R1 } }]));
		expect(revision).not.toBe(R1);
	});

	it('shows both texts when another device has edited the note as well', async () => {
		const { book } = aBook([original], {
			put: ({ revision }) => ({ ...beside, revision, other: theirs })
		});
		book.edit(original, 'Written here');
		await vi.waitFor(() => expect(bodies(book)).toEqual(['Written on the phone', 'Written here']));
		expect(book.notes.map((note) => book.rivalOf(note)?.id)).toEqual([undefined, original.id]);
	});

	it('shows what another device made of a text that had been taken before', async () => {
		const { book } = aBook([original], { put: () => theirs });
		book.edit(original, 'Written here');
		await vi.waitFor(() => expect(bodies(book)).toEqual(['Written on the phone']));
	});

	it('takes away a text that has been deleted elsewhere since it was taken', async () => {
		const { book } = aBook([original], { put: () => ({ id: original.id, deleted: true }) });
		book.edit(original, 'Written here');
		await vi.waitFor(() => expect(bodies(book)).toEqual([]));
	});

	it('keeps showing what was written since, while an earlier text is answered', async () => {
		const { book, sent } = aBook([original], { put: ({ body }) => ({ ...theirs, body }) });
		const first = book.edit(original, 'One');
		book.edit(first, 'One and two');
		await vi.waitFor(() => expect(sent).toHaveLength(2));
		expect(bodies(book)).toEqual(['One and two']);
	});
});

describe('NotesPanel', () => {
	const both = [original, beside];

	it('says that both texts are kept, once, at the second', async () => {
		const { screen } = await aPanel(both);
		const group = screen.getByRole('group', {
			name: 'Edited on another device as well: both are kept.'
		});
		await expect.element(group).toBeVisible();
		expect(group.elements()).toHaveLength(1);
		expect(group.element().closest('li')?.textContent).toContain('Written here');
	});

	it('keeps both for good', async () => {
		const { screen, sent } = await aPanel(both);
		await screen.getByRole('button', { name: 'Keep both' }).click();
		await expect.element(screen.getByRole('group')).not.toBeInTheDocument();
		await vi.waitFor(() =>
			expect(sent).toMatchObject([
				{ method: 'PUT', path: `${path}/notes/${beside.id}`, body: { basedOn: R1 } }
			])
		);
	});

	it.each([
		['Keep only this', original, 'Written here'],
		['Keep only the other', beside, 'Right side']
	])('%s', async (name, gone, left) => {
		const { screen, book, sent } = await aPanel(both);
		await screen.getByRole('button', { name, exact: true }).click();
		expect(bodies(book)).toEqual([left]);
		await vi.waitFor(() =>
			expect(sent).toMatchObject([
				{ method: 'DELETE', path: `${path}/notes/${gone.id}?basedOn=${R1}` }
			])
		);
	});

	const kept = 'Deleted on one device, changed on another: the note is kept.';

	it('says why a note is back that was deleted on another device', async () => {
		const { screen, book } = await aPanel([original], {
			put: ({ revision, body }) => ({ ...original, revision, body, restored: true })
		});
		book.edit(original, 'Written here');
		await expect.element(screen.getByText(kept)).toBeVisible();
	});

	it('says why a note is back that was changed on another device', async () => {
		const { screen, book } = await aPanel([original], { stays: theirs });
		book.remove(original);
		await expect.element(screen.getByText(kept)).toBeVisible();
		await expect.element(screen.getByText('Written on the phone')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
	});

	it('says nothing of the kind when a deletion is undone here', async () => {
		const { screen, book, sent } = await aPanel([original], {
			put: ({ revision, body }) => ({ ...original, revision, body, restored: true })
		});
		book.remove(original);
		book.undo();
		await vi.waitFor(() => expect(sent).toHaveLength(2));
		await expect.element(screen.getByText('Right side')).toBeVisible();
		await expect.element(screen.getByText(kept)).not.toBeInTheDocument();
	});

	it('does not write over what came from another device while a note was being changed', async () => {
		const { screen, book, sent } = await aPanel([original]);
		await screen.getByRole('button', { name: 'Edit note' }).click();
		book.notes = [theirs];
		await screen.getByRole('textbox', { name: 'Edit note at 0:31' }).fill('Written here');
		await screen.getByRole('button', { name: 'Save changes' }).click();
		await vi.waitFor(() => expect(sent).toMatchObject([{ body: { basedOn: R1 } }]));
	});
});
