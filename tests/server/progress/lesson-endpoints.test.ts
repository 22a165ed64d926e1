import { beforeEach, describe, expect, it } from 'vitest';
import { createCourseStore } from '#lib/course/course-store.server.ts';
import { createEnrolmentStore } from '#lib/course/enrolment-store.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { createNoteStore } from '#lib/notes/note-store.server.ts';
import { createProgressStore } from '#lib/progress/progress-store.server.ts';
import { POST as postCompletion } from '../../../src/routes/courses/[course]/[lesson]/completion/+server.ts';
import { GET as getNotes } from '../../../src/routes/courses/[course]/[lesson]/notes/+server.ts';
import {
	DELETE as deleteNote,
	PUT as putNote
} from '../../../src/routes/courses/[course]/[lesson]/notes/[id]/+server.ts';
import {
	GET as getProgress,
	POST as postProgress
} from '../../../src/routes/courses/[course]/[lesson]/progress/+server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addCourse, addLearner } from './a-learner.ts';

const ID = '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11';
const FIRST = 'b2f7c3de-2f0e-4d0f-8a4c-000000000001';
const OTHER = '7d9b3c52-2f0e-4d0f-8a4c-0e6f2a1b3c4d';
const beat = {
	session: ID,
	seq: 0,
	segments: [[0, 1500]],
	positionMs: 1500,
	at: '2026-03-01T10:00:00.000Z'
};
const note = { atMs: 1200, body: 'Softer here', updatedAt: '2026-03-01T10:00:00.000Z' };

let connection: Connection;

beforeEach(() => {
	connection = migratedDatabase();
	addCourse(connection);
	addLearner(connection, 'ana');
	addLearner(connection, 'ben');
});

interface Asking {
	who: string | null;
	body?: unknown;
	lesson?: string;
	/** For whom the browser kept what it sends. */
	sender?: string;
	/** What the device of whoever sends it takes for now. */
	clock?: string;
	/** Of the address, with its question mark. */
	search?: string;
}

/** A request to an address below a lesson, as its handler gets it. */
function asking({ who, body, lesson = 'lesson-1', sender, clock, search = '' }: Asking) {
	const { kysely } = connection;
	const account = who === null ? null : { id: who, name: who, role: 'learner', createdAt: 0 };
	return {
		params: { course: 'walk', lesson, id: ID },
		url: new URL(`http://localhost/${search}`),
		locals: {
			account,
			cueline: {
				courses: createCourseStore(kysely),
				enrolments: createEnrolmentStore(kysely),
				progress: createProgressStore(connection),
				notes: createNoteStore(connection)
			}
		},
		request: new Request('http://localhost/', {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(sender === undefined ? {} : { 'cueline-account': sender }),
				...(clock === undefined ? {} : { 'cueline-clock': clock })
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		})
	} as never;
}

const handlers = {
	'progress GET': (who: Asking) => getProgress(asking(who)),
	'progress POST': (who: Asking) => postProgress(asking({ ...who, body: beat })),
	'completion POST': (who: Asking) => postCompletion(asking({ ...who, body: { done: true } })),
	'notes GET': (who: Asking) => getNotes(asking(who)),
	'note PUT': (who: Asking) => putNote(asking({ ...who, body: note })),
	'note DELETE': (who: Asking) => deleteNote(asking(who))
};

/** Runs a handler that may throw or reject, as SvelteKit would. */
const answer = async (handle: () => Response | Promise<Response>) => handle();

const changes = () =>
	connection.sqlite
		.prepare('SELECT (SELECT count(*) FROM lesson_progress) + (SELECT count(*) FROM note)')
		.pluck()
		.get();

describe('what lies below a lesson', () => {
	it.each(Object.entries(handlers))('%s is 401 when signed out', async (_, handle) => {
		await expect(answer(() => handle({ who: null }))).rejects.toMatchObject({ status: 401 });
		expect(changes()).toBe(0);
	});

	it.each(Object.entries(handlers))('%s is 403 when not enrolled', async (_, handle) => {
		connection.sqlite.exec('DELETE FROM enrolment');
		await expect(answer(() => handle({ who: 'ana', lesson: 'lesson-2' }))).rejects.toMatchObject({
			status: 403
		});
		expect(changes()).toBe(0);
	});

	it.each(Object.entries(handlers))('%s is 404 where there is no lesson', async (_, handle) => {
		await expect(answer(() => handle({ who: 'ana', lesson: 'nowhere' }))).rejects.toMatchObject({
			status: 404
		});
	});

	it.each(Object.entries(handlers))(
		'%s is 401 for somebody else who was here before',
		async (_, handle) => {
			await expect(answer(() => handle({ who: 'ana', sender: 'ben' }))).rejects.toMatchObject({
				status: 401
			});
			expect(changes()).toBe(0);
		}
	);
});

describe('progress', () => {
	it('answers a beat with what it will answer when asked', async () => {
		const posted = await answer(() => handlers['progress POST']({ who: 'ana', sender: 'ana' }));
		const got = await answer(() => handlers['progress GET']({ who: 'ana' }));
		expect(await posted.json()).toEqual(await got.json());
	});

	it('takes how long ago it was from a clock that is years behind', async () => {
		await answer(() => handlers['progress POST']({ who: 'ana' }));
		const late = { ...beat, session: OTHER, positionMs: 900, at: '2001-03-01T10:00:00.000Z' };
		const clock = '2001-03-01T10:00:01.000Z';
		const posted = await answer(() => postProgress(asking({ who: 'ana', body: late, clock })));
		expect(await posted.json()).toMatchObject({ positionMs: 900 });
	});

	it('refuses nonsense and changes nothing', async () => {
		const event = asking({ who: 'ana', body: { ...beat, segments: [[10, 5]] } });
		await expect(answer(() => postProgress(event))).rejects.toMatchObject({
			status: 400,
			body: { issues: [{ path: 'segments.0' }] }
		});
		expect(changes()).toBe(0);
	});
});

describe('notes', () => {
	it("are a learner's own", async () => {
		await handlers['note PUT']({ who: 'ana' });
		const mine = await answer(() => handlers['notes GET']({ who: 'ana' }));
		const theirs = await answer(() => handlers['notes GET']({ who: 'ben' }));
		expect(await mine.json()).toMatchObject({ notes: [{ id: ID, body: 'Softer here' }] });
		expect(await theirs.json()).toEqual({ notes: [] });
	});

	it('cannot be deleted by another learner', async () => {
		await handlers['note PUT']({ who: 'ana' });
		await expect(answer(() => handlers['note DELETE']({ who: 'ben' }))).rejects.toMatchObject({
			status: 404
		});
		expect(changes()).toBe(1);
	});

	it('are answered with what became of them where two devices wrote at once', async () => {
		const put = async (body: string, revision: string) => {
			const draft = { ...note, body, revision, basedOn: FIRST };
			const response = await answer(() => putNote(asking({ who: 'ana', body: draft })));
			return (await response.json()) as unknown;
		};
		await answer(() => putNote(asking({ who: 'ana', body: { ...note, revision: FIRST } })));
		expect(await put('phone', ID)).toMatchObject({ id: ID, revision: ID, body: 'phone' });
		expect(await put('laptop', OTHER)).toMatchObject({
			conflictOf: ID,
			body: 'laptop',
			other: { id: ID, body: 'phone' }
		});
		const stays = await answer(() =>
			deleteNote(asking({ who: 'ana', search: `?basedOn=${FIRST}` }))
		);
		expect(await stays.json()).toMatchObject({ id: ID, body: 'phone' });
	});

	it('are 409 when deleted since, and gone when deleted', async () => {
		await handlers['note PUT']({ who: 'ana' });
		const deleted = await answer(() => handlers['note DELETE']({ who: 'ana' }));
		expect(deleted.status).toBe(204);
		await expect(answer(() => handlers['note PUT']({ who: 'ana' }))).rejects.toMatchObject({
			status: 409
		});
	});
});
