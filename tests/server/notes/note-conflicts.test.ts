import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createNoteStore, NOTES_PER_LESSON, type NoteStore } from '#lib/notes/note-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addCourse, addLearner, after } from '../progress/a-learner.ts';

const ID = '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11';
/** What the note says first, and what a phone and a laptop make of it. */
const [FIRST, PHONE, LAPTOP] = [randomUUID(), randomUUID(), randomUUID()];

let connection: Connection;
let notes: NoteStore;
let ana: ReturnType<typeof addLearner>;

beforeEach(async () => {
	connection = migratedDatabase();
	addCourse(connection);
	ana = addLearner(connection, 'ana');
	notes = createNoteStore(connection);
	await put('first', { revision: FIRST });
});

const put = (
	body: string,
	names: { revision?: string; basedOn?: string },
	{ id = ID, seconds = 10 } = {}
) => {
	const draft = { atMs: 1200, body, updatedAt: after(seconds).getTime(), ...names };
	return notes.put(ana(1), id, draft, after(seconds));
};
const remove = (basedOn: string, id = ID) => notes.remove(ana(1), id, { now: after(20), basedOn });
const bodies = async () => (await notes.list(ana(1))).map(({ body }) => body).sort();

const byPhone = () => put('phone', { revision: PHONE, basedOn: FIRST });
const byLaptop = () => put('laptop', { revision: LAPTOP, basedOn: FIRST });

describe('an edit of what stands', () => {
	it('replaces it, though its clock is behind', async () => {
		const early = await put('phone', { revision: PHONE, basedOn: FIRST }, { seconds: 1 });
		expect(early).toMatchObject({ kind: 'kept', note: { id: ID, revision: PHONE } });
		expect(await bodies()).toEqual(['phone']);
	});

	it('changes nothing when it comes again after others', async () => {
		await byPhone();
		await put('laptop', { revision: LAPTOP, basedOn: PHONE });
		expect(await byPhone()).toMatchObject({ note: { id: ID, body: 'laptop', revision: LAPTOP } });
		expect(await bodies()).toEqual(['laptop']);
	});
});

describe('an edit of what does not stand any more', () => {
	it('becomes a note of its own at the same moment, linked to the other', async () => {
		await byPhone();
		const answered = await byLaptop();
		expect(answered).toMatchObject({
			kind: 'kept',
			note: { body: 'laptop', atMs: 1200, conflictOf: ID, revision: LAPTOP },
			other: { id: ID, body: 'phone' }
		});
		expect(await bodies()).toEqual(['laptop', 'phone']);
	});

	it('is kept once, however often it comes', async () => {
		await byPhone();
		const first = await byLaptop();
		expect(await byLaptop()).toEqual(first);
		expect(await bodies()).toEqual(['laptop', 'phone']);
	});

	it('takes along what was written on it before its writer knew', async () => {
		await byPhone();
		await byLaptop();
		const next = await put('laptop, longer', { revision: randomUUID(), basedOn: LAPTOP });
		expect(next).toMatchObject({ note: { body: 'laptop, longer', conflictOf: ID } });
		expect(await bodies()).toEqual(['laptop, longer', 'phone']);
	});

	it('adds nothing where both say the same', async () => {
		await byPhone();
		await put('phone', { revision: LAPTOP, basedOn: FIRST });
		expect(await bodies()).toEqual(['phone']);
	});

	it('is settled by writing on it as the note it has become', async () => {
		await byPhone();
		const answered = await byLaptop();
		const id = answered.kind === 'kept' ? answered.note.id : '';
		const settled = await put('laptop', { revision: randomUUID(), basedOn: LAPTOP }, { id });
		expect(settled).toMatchObject({ note: { id, body: 'laptop' } });
		expect(settled).not.toHaveProperty('note.conflictOf');
	});

	it('is refused where a lesson is full, so that it stays where it is', async () => {
		await byPhone();
		const insert = connection.sqlite.prepare(
			`INSERT INTO note VALUES ('ana', ?, 1, 0, 'x', 0, 0, NULL, '', NULL)`
		);
		for (let id = 1; id < NOTES_PER_LESSON; id += 1) insert.run(String(id));
		expect(await byLaptop()).toEqual({ kind: 'full' });
	});
});

describe('an edit and a deletion', () => {
	it('leave the note, whichever arrives first', async () => {
		await remove(FIRST);
		expect(await byPhone()).toMatchObject({ kind: 'kept', isRestored: true });
		expect(await remove(FIRST)).toMatchObject({ kind: 'stays', note: { body: 'phone' } });
		expect(await bodies()).toEqual(['phone']);
	});

	it('leave nothing when the deletion was made on the edit', async () => {
		await byPhone();
		await remove(PHONE);
		expect(await byPhone()).toEqual({ kind: 'deleted since' });
		expect(await bodies()).toEqual([]);
	});

	it('bring back what was deleted and is wanted again', async () => {
		await remove(FIRST);
		await put('first', { revision: randomUUID(), basedOn: FIRST });
		expect(await bodies()).toEqual(['first']);
	});

	it('delete the text that was written here, where it had to become a note of its own', async () => {
		await byPhone();
		await byLaptop();
		expect(await remove(LAPTOP)).toEqual({ kind: 'removed' });
		expect(await bodies()).toEqual(['phone']);
		expect(await byLaptop()).toMatchObject({ note: { id: ID, body: 'phone' } });
	});
});
