import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { createTranscriptStore } from '#lib/transcript/transcript-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addLesson, LESSON_ID } from './add-lesson.ts';

let connection: Connection;

beforeEach(async () => {
	connection = migratedDatabase();
	await addLesson(connection, { language: 'de' });
});

async function addTranscript(language: string, text = 'Die Ferse.') {
	const { id } = await connection.kysely
		.insertInto('transcript')
		.values({ lesson_id: LESSON_ID, language })
		.returning('id')
		.executeTakeFirstOrThrow();
	const line = { transcript_id: id, speaker: null, text };
	await connection.kysely
		.insertInto('cue')
		.values([
			{ ...line, ordinal: 0, id: 'c1', start_ms: 500, end_ms: 2500, words: '[[500,900,4,9]]' },
			{ ...line, ordinal: 1, id: 'c2', start_ms: 3000, end_ms: 4000, words: null, speaker: 'Ann' }
		])
		.execute();
}

function read(language?: string) {
	return createTranscriptStore(connection.kysely).read(LESSON_ID, language);
}

describe('read', () => {
	it('has no transcript where there is none', async () => {
		expect(await read()).toBeUndefined();
	});

	it('gives lines in order, in seconds', async () => {
		await addTranscript('de');
		const transcript = await read();
		expect(transcript?.cues.map(({ id, startSeconds }) => [id, startSeconds])).toEqual([
			['c1', 0.5],
			['c2', 3]
		]);
	});

	it('gives words with their text', async () => {
		await addTranscript('de');
		expect((await read())?.cues[0]?.words).toEqual([
			{ startSeconds: 0.5, endSeconds: 0.9, text: 'Ferse', from: 4, to: 9 }
		]);
	});

	it('leaves out what a line does not have', async () => {
		await addTranscript('de');
		expect((await read())?.cues[1]).toEqual({
			id: 'c2',
			startSeconds: 3,
			endSeconds: 4,
			text: 'Die Ferse.',
			speaker: 'Ann'
		});
	});

	it('prefers the language of the course', async () => {
		await addTranscript('ar');
		await addTranscript('de');
		expect((await read())?.language).toBe('de');
	});

	it('takes another language when the course has none in its own', async () => {
		await addTranscript('en');
		expect((await read())?.language).toBe('en');
	});

	it('gives the language asked for, or nothing', async () => {
		await addTranscript('de');
		await addTranscript('en');
		expect([(await read('en'))?.language, await read('fr')]).toEqual(['en', undefined]);
	});

	it('notices a new import, even when row ids come round again', async () => {
		const store = createTranscriptStore(connection.kysely);
		await addTranscript('de');
		await store.read(LESSON_ID);
		await connection.kysely.deleteFrom('transcript').execute();
		await addTranscript('de', 'Neu.');
		await connection.kysely.updateTable('course').set({ content_hash: 'second' }).execute();
		expect((await store.read(LESSON_ID))?.cues[0]?.text).toBe('Neu.');
	});
});

describe('languages', () => {
	it('lists them in alphabetical order', async () => {
		await addTranscript('en');
		await addTranscript('de');
		expect(await createTranscriptStore(connection.kysely).languages(LESSON_ID)).toEqual([
			'de',
			'en'
		]);
	});
});
