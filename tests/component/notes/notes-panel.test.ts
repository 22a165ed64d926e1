import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Note } from '#lib/notes/note.ts';
import { NoteBook } from '#lib/notes/notes.svelte.ts';
import NotesPanel from '#lib/notes/NotesPanel.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import type { Sending } from '#lib/progress/send-entry.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { anOutbox, unreachable } from '../progress/an-outbox.ts';

const path = '/courses/walk/one';
const R1 = 'b2f7c3de-2f0e-4d0f-8a4c-000000000001';

const aNote = (changes: Partial<Note> = {}): Note => ({
	id: '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11',
	atMs: 31_000,
	body: 'Right side\nis further back',
	createdAt: '2026-03-01T10:00:00.000Z',
	updatedAt: '2026-03-01T10:00:00.000Z',
	revision: R1,
	...changes
});

let accountId: string;
let player: PlayerState;
let playback: HandDrivenPlayback;

beforeEach(() => {
	localStorage.clear();
	accountId = crypto.randomUUID();
	preferences.pausesForNotes = false;
	player = new PlayerState({ durationSeconds: 112, startSeconds: 62.4 });
	playback = new HandDrivenPlayback();
	playback.currentSeconds = 62.4;
	player.attach(playback);
});

async function aPanel(
	notes: Note[] = [],
	send: () => Sending = () => ({ kind: 'refused', message: 'No.' })
) {
	const { outbox, sent } = anOutbox(send, accountId);
	const book = new NoteBook({ notes, path });
	const letGo = book.attach(outbox);
	const screen = await render(NotesPanel, { player, book });
	return {
		screen,
		book,
		outbox,
		sent,
		letGo,
		field: screen.getByRole('textbox', { name: 'New note' })
	};
}

describe('NotesPanel', () => {
	it('is a region that says what to do while it is empty', async () => {
		const { screen } = await aPanel();
		await expect.element(screen.getByRole('region', { name: 'Notes' })).toBeVisible();
		await expect
			.element(
				screen.getByText('Notes you write while watching appear here, each with its moment.')
			)
			.toBeVisible();
	});

	it('tells a visitor how to keep notes', async () => {
		const screen = await render(NotesPanel, {
			player,
			book: undefined,
			signUpHref: '/signup?next=/x'
		});
		await expect
			.element(screen.getByRole('link', { name: 'Sign up to keep notes' }))
			.toHaveAttribute('href', '/signup?next=/x');
	});

	it('saves a note at the moment its writing began', async () => {
		const { screen, sent, field } = await aPanel();
		await field.fill('Softer');
		playback.currentSeconds = 90;
		playback.emit('timeupdate');
		await screen.getByRole('button', { name: 'Save note at 1:02' }).click();
		await expect
			.element(screen.getByRole('button', { name: 'Play from 1 minute 2 seconds' }))
			.toBeVisible();
		await expect.element(field).toHaveValue('');
		await vi.waitFor(() =>
			expect(sent).toMatchObject([{ method: 'PUT', body: { atMs: 62_400, body: 'Softer' } }])
		);
	});

	it('saves by Control and Enter', async () => {
		const { field, sent } = await aPanel();
		await field.fill('Softer');
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		await vi.waitFor(() => expect(sent).toMatchObject([{ body: { body: 'Softer' } }]));
	});

	it('saves nothing without text', async () => {
		const { screen, field, sent } = await aPanel();
		await field.fill('  ');
		await screen.getByRole('button', { name: /^Save note/ }).click({ force: true });
		expect(sent).toEqual([]);
	});

	it('keeps playing while a note is written', async () => {
		void playback.play();
		const { field } = await aPanel();
		await field.fill('Softer');
		expect(playback.isPaused).toBe(false);
	});

	it('pauses while a note is written and plays on afterwards, by choice', async () => {
		void playback.play();
		const { screen, field } = await aPanel();
		await screen.getByRole('checkbox', { name: 'Pause while I write' }).click();
		await field.fill('Softer');
		expect(playback.isPaused).toBe(true);
		await screen.getByRole('button', { name: /^Save note/ }).click();
		expect(playback.isPaused).toBe(false);
	});

	it('keeps a note that was being written when the page went away', async () => {
		const before = await aPanel();
		await before.field.fill('Half a thou');
		await before.screen.unmount();
		player.seek(5);
		const { screen, field } = await aPanel();
		await expect.element(field).toHaveValue('Half a thou');
		await expect.element(screen.getByRole('button', { name: 'Save note at 1:02' })).toBeVisible();
	});

	it('plays from a note', async () => {
		const { screen } = await aPanel([aNote()]);
		await screen.getByRole('button', { name: 'Play from 31 seconds' }).click();
		expect(playback).toMatchObject({ currentSeconds: 31, isPaused: false });
	});

	it('shows a note as the text it is', async () => {
		const body = '<img src=x onerror=alert(1)>\n**not bold**';
		const { screen } = await aPanel([aNote({ body })]);
		const shown = screen.getByText(/<img src=x/);
		await expect.element(shown).toBeVisible();
		expect(shown.element().textContent).toBe(body);
		expect(shown.element().childElementCount).toBe(0);
	});

	it('changes a note', async () => {
		const { screen, sent } = await aPanel([aNote()]);
		await screen.getByRole('button', { name: 'Edit note' }).click();
		await screen.getByRole('textbox', { name: 'Edit note at 0:31' }).fill('Both sides');
		await screen.getByRole('button', { name: 'Save changes' }).click();
		await expect.element(screen.getByText('Both sides')).toBeVisible();
		await vi.waitFor(() =>
			expect(sent).toMatchObject([{ method: 'PUT', body: { atMs: 31_000, body: 'Both sides' } }])
		);
		await expect.element(screen.getByRole('button', { name: 'Edit note' })).toHaveFocus();
	});

	it('leaves a note as it was by Escape', async () => {
		const { screen, sent } = await aPanel([aNote()]);
		await screen.getByRole('button', { name: 'Edit note' }).click();
		await screen.getByRole('textbox', { name: 'Edit note at 0:31' }).fill('Both sides');
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByText(/is further back/)).toBeVisible();
		expect(sent).toEqual([]);
	});

	it('deletes a note at once and brings it back by writing it again', async () => {
		const { screen, sent } = await aPanel([aNote()]);
		await screen.getByRole('button', { name: 'Delete note' }).click();
		await expect.element(screen.getByText(/is further back/)).not.toBeInTheDocument();
		await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await screen.getByRole('button', { name: 'Undo' }).click();
		await expect.element(screen.getByText(/is further back/)).toBeVisible();
		await vi.waitFor(() =>
			expect(sent).toMatchObject([
				{ method: 'DELETE', path: `${path}/notes/${aNote().id}?basedOn=${R1}` },
				{ method: 'PUT', body: { body: aNote().body, basedOn: R1 } }
			])
		);
	});
});

describe('NoteBook', () => {
	it('lets go of the chance to undo after some seconds', () => {
		vi.useFakeTimers();
		const { outbox } = anOutbox(unreachable);
		const book = new NoteBook({ notes: [aNote()], path });
		book.attach(outbox);
		book.remove(aNote());
		vi.advanceTimersByTime(8000);
		vi.useRealTimers();
		expect(book.removed).toBeUndefined();
	});

	it('shows what an earlier visit wrote and could not send', async () => {
		const { outbox } = anOutbox(unreachable);
		const before = new NoteBook({ notes: [aNote()], path });
		const letGo = before.attach(outbox);
		before.add('Later', 50_000);
		before.remove(aNote());
		letGo();
		const after = new NoteBook({ notes: [aNote()], path });
		after.attach(outbox);
		await vi.waitFor(() => expect(after.notes).toMatchObject([{ body: 'Later', atMs: 50_000 }]));
	});

	it('writes later than what it changes, by whatever clock', async () => {
		const { outbox, sent } = anOutbox(unreachable);
		const book = new NoteBook({ notes: [], path });
		book.attach(outbox);
		book.edit(aNote({ updatedAt: '2099-01-01T00:00:00.000Z' }), 'Mine');
		await vi.waitFor(() =>
			expect(sent).toMatchObject([{ body: { updatedAt: '2099-01-01T00:00:00.001Z' } }])
		);
	});
});
