import { beforeEach, describe, expect, it } from 'vitest';
import { createAnatomyStore, type AnatomyStore } from '#lib/anatomy/anatomy-store.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { createSearchStore } from '#lib/search/search-store.server.ts';
import { writeSearchEntries } from '#lib/search/write-search-entries.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addLesson, COURSE_ID, LESSON_ID } from '../transcript/add-lesson.ts';

const course = { id: COURSE_ID, language: 'en' };

let connection: Connection;
let store: AnatomyStore;

beforeEach(async () => {
	connection = migratedDatabase();
	await addLesson(connection);
	const { kysely } = connection;
	const row = { course_id: COURSE_ID, definition: 'A bone.', region: 'foot' };
	await kysely
		.insertInto('structure')
		.values([
			{ ...row, id: 'heel-bone', name: 'Heel bone', aliases: '["heel"]' },
			{ ...row, id: 'calf', name: 'Calf', aliases: '[]' }
		])
		.execute();
	await kysely
		.insertInto('callout')
		.values({
			lesson_id: LESSON_ID,
			ordinal: 0,
			id: 'k1',
			structure_id: 'heel-bone',
			start_ms: 2500,
			end_ms: 4000,
			at: '[0.4,0.5]',
			label: '[0.1,0.2]'
		})
		.execute();
	await kysely.insertInto('transcript').values({ lesson_id: LESSON_ID, language: 'en' }).execute();
	const cue = { transcript_id: 1, speaker: null, end_ms: 20_000, words: null };
	await kysely
		.insertInto('cue')
		.values([
			{
				...cue,
				ordinal: 0,
				id: 'c1',
				start_ms: 1000,
				text: 'Both heels draw back.',
				words: '[[1000,1300,0,4],[1400,1900,5,10],[1900,2200,11,15],[2200,2500,16,20]]'
			},
			{ ...cue, ordinal: 1, id: 'c2', start_ms: 5000, text: 'The calves let go.' },
			{ ...cue, ordinal: 2, id: 'c3', start_ms: 9000, text: 'Rest.' }
		])
		.execute();
	await kysely.transaction().execute((write) => writeSearchEntries(write, COURSE_ID));
	store = createAnatomyStore(kysely, createSearchStore(kysely));
});

describe('moments', () => {
	it('has what shows a structure and what says it, in the order of time', async () => {
		expect((await store.moments(course, 'heel-bone')).get(LESSON_ID)).toEqual([
			{ kind: 'said', atSeconds: 1.4, text: 'Both heels draw back.', from: 5, to: 10 },
			{ kind: 'shown', atSeconds: 2.5 }
		]);
	});

	it('goes to the line where there are no word times', async () => {
		expect((await store.moments(course, 'calf')).get(LESSON_ID)).toEqual([
			{ kind: 'said', atSeconds: 5, text: 'The calves let go.', from: 4, to: 10 }
		]);
	});

	it('takes a longer name for its own structure alone', async () => {
		const { kysely } = connection;
		await kysely
			.insertInto('structure')
			.values({
				...{ course_id: COURSE_ID, definition: 'A muscle.', region: 'leg' },
				...{ id: 'calf-muscle', name: 'Calf muscle', aliases: '[]' }
			})
			.execute();
		await kysely.updateTable('cue').set({ text: 'The calf muscles.' }).execute();
		await kysely.transaction().execute((write) => writeSearchEntries(write, COURSE_ID));
		expect((await store.moments(course, 'calf')).size).toBe(0);
		expect((await store.moments(course, 'calf-muscle')).get(LESSON_ID)).toHaveLength(3);
	});

	it('has none of what the course does not have', async () => {
		expect((await store.moments(course, 'wing')).size).toBe(0);
	});

	it('has none in a language without a transcript', async () => {
		const other = { ...course, language: 'hr' };
		expect((await store.moments(other, 'calf')).size).toBe(0);
	});
});
