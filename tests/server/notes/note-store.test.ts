import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createNoteStore, NOTES_PER_LESSON, type NoteStore } from '#lib/notes/note-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addCourse, addLearner, after } from '../progress/a-learner.ts';

const ID = '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11';
const R1 = 'b2f7c3de-2f0e-4d0f-8a4c-000000000001';
const OTHER = '7d9b3c52-2f0e-4d0f-8a4c-0e6f2a1b3c4d';

let connection: Connection;
let notes: NoteStore;
let ana: ReturnType<typeof addLearner>;
let ben: ReturnType<typeof addLearner>;

beforeEach(() => {
	connection = migratedDatabase();
	addCourse(connection);
	ana = addLearner(connection, 'ana');
	ben = addLearner(connection, 'ben');
	notes = createNoteStore(connection);
});

/** A note written `seconds` after the beginning. */
const written = (seconds: number, body = 'Softer here', atMs = 1200) => ({
	atMs,
	body,
	updatedAt: after(seconds).getTime()
});

const put = (seconds: number, body?: string) =>
	notes.put(ana(1), ID, written(seconds, body), after(seconds));

describe('put', () => {
	it('keeps a note', async () => {
		const note = {
			id: ID,
			atMs: 1200,
			body: 'Softer here',
			createdAt: after(1).toISOString(),
			updatedAt: after(1).toISOString(),
			revision: R1
		};
		expect(await notes.put(ana(1), ID, { ...written(1), revision: R1 }, after(1))).toEqual({
			kind: 'kept',
			note
		});
		expect(await notes.list(ana(1))).toEqual([note]);
	});

	it('keeps one note however often it is sent', async () => {
		const first = await put(1);
		expect(await notes.put(ana(1), ID, written(1), after(9))).toEqual(first);
		expect(await notes.list(ana(1))).toHaveLength(1);
	});

	it('changes a note and keeps when it was first written', async () => {
		await put(1);
		expect(await put(5, 'Much softer')).toMatchObject({
			note: { body: 'Much softer', createdAt: after(1).toISOString() }
		});
	});

	it('lets the latest stand and answers with it, whatever arrives last', async () => {
		await put(5, 'later');
		const late = await notes.put(ana(1), ID, written(3, 'earlier'), after(9));
		expect(late).toMatchObject({ kind: 'kept', note: { body: 'later' } });
	});

	it('does not let a clock that is ahead hold a note for ever', async () => {
		await notes.put(ana(1), ID, written(99_999, 'ahead'), after(1));
		expect(await put(2, 'now')).toMatchObject({ note: { body: 'now' } });
	});

	it('does not bring back a note that was deleted after it was written', async () => {
		await put(1);
		await notes.remove(ana(1), ID, { now: after(5) });
		expect(await notes.put(ana(1), ID, written(3), after(9))).toEqual({ kind: 'deleted' });
		expect(await notes.list(ana(1))).toEqual([]);
	});

	it('brings back a note that was written again after it was deleted', async () => {
		await put(1);
		await notes.remove(ana(1), ID, { now: after(5) });
		expect(await put(7, 'again')).toMatchObject({ kind: 'kept', note: { body: 'again' } });
	});

	it("makes a learner's own note of an id that another learner uses", async () => {
		await put(1, 'mine');
		await notes.put(ben(1), ID, written(9, 'stolen'), after(9));
		expect(await notes.list(ana(1))).toMatchObject([{ body: 'mine' }]);
		expect(await notes.list(ben(1))).toMatchObject([{ body: 'stolen' }]);
	});

	it('does not move a note to another lesson', async () => {
		await put(1, 'here');
		const elsewhere = await notes.put(ana(2), ID, written(9, 'there'), after(9));
		expect(elsewhere).toEqual({ kind: 'elsewhere' });
		expect(await notes.list(ana(1))).toMatchObject([{ body: 'here' }]);
	});

	it('keeps both of two that arrive at once', async () => {
		await Promise.all([
			notes.put(ana(1), ID, written(1), after(1)),
			notes.put(ana(1), OTHER, written(1), after(1))
		]);
		expect(await notes.list(ana(1))).toHaveLength(2);
	});

	it('refuses more than a lesson holds, and still takes changes', async () => {
		const insert = connection.sqlite.prepare(
			`INSERT INTO note VALUES ('ana', ?, 1, 0, 'x', 0, 0, NULL, '', NULL)`
		);
		for (let id = 1; id < NOTES_PER_LESSON; id += 1) insert.run(String(id));
		await put(1);
		expect(await notes.put(ana(1), OTHER, written(2), after(2))).toEqual({ kind: 'full' });
		expect(await put(3, 'changed')).toMatchObject({ kind: 'kept' });
	});

	it('keeps markup as the text it is', async () => {
		const body = '<img src=x onerror=alert(1)>';
		expect(await put(1, body)).toMatchObject({ note: { body } });
	});
});

describe('remove', () => {
	it('deletes the revision it is based on', async () => {
		await notes.put(ana(1), ID, { ...written(1), revision: R1 }, after(1));
		const removed = await notes.remove(ana(1), ID, { now: after(5), basedOn: R1 });
		expect(removed).toEqual({ kind: 'removed' });
		expect(await notes.list(ana(1))).toEqual([]);
	});

	it('deletes a note with its text, and again', async () => {
		await put(1, 'private');
		expect(await notes.remove(ana(1), ID, { now: after(5) })).toEqual({ kind: 'removed' });
		expect(await notes.remove(ana(1), ID, { now: after(6) })).toEqual({ kind: 'removed' });
		const bodies = connection.sqlite.prepare('SELECT body FROM note').pluck().all();
		expect(bodies).toEqual(['']);
	});

	it('knows no note that was never kept', async () => {
		expect(await notes.remove(ana(1), ID, { now: after(5) })).toEqual({ kind: 'unknown' });
	});

	it("leaves another learner's note of that id alone", async () => {
		await put(1);
		expect(await notes.remove(ben(1), ID, { now: after(5) })).toEqual({ kind: 'unknown' });
		expect(await notes.list(ana(1))).toHaveLength(1);
	});

	it('leaves a note of another lesson alone', async () => {
		await put(1);
		expect(await notes.remove(ana(2), ID, { now: after(5) })).toEqual({ kind: 'unknown' });
		expect(await notes.list(ana(1))).toHaveLength(1);
	});
});

describe('list', () => {
	it('is in the order of the moments', async () => {
		await notes.put(ana(1), ID, written(1, 'second', 9000), after(1));
		await notes.put(ana(1), OTHER, written(2, 'first', 500), after(2));
		expect((await notes.list(ana(1))).map(({ body }) => body)).toEqual(['first', 'second']);
	});
});

describe('all', () => {
	it("is a learner's notes by lesson, in the order of the course", async () => {
		await notes.put(ana(2), ID, written(1, 'of two'), after(1));
		await notes.put(ana(1), OTHER, written(2, 'of one'), after(2));
		await notes.put(ben(1), ID, written(3, 'of Ben'), after(3));
		expect(await notes.all('ana', 1)).toMatchObject([
			{ slug: 'lesson-1', title: 'Lesson 1', isListed: true, notes: [{ body: 'of one' }] },
			{ slug: 'lesson-2', isListed: true, notes: [{ body: 'of two' }] }
		]);
	});

	it('keeps the notes of a lesson that is no longer listed, last', async () => {
		await notes.put(ana(1), ID, written(1), after(1));
		await notes.put(ana(2), OTHER, written(1), after(1));
		connection.sqlite.exec('UPDATE lesson SET module_id = NULL WHERE id = 1');
		expect(await notes.all('ana', 1)).toMatchObject([
			{ slug: 'lesson-2' },
			{ slug: 'lesson-1', isListed: false }
		]);
	});
});
