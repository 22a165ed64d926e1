import { beforeEach, describe, expect, it } from 'vitest';
import { createAnatomyStore, type AnatomyStore } from '#lib/anatomy/anatomy-store.server.ts';
import { createSearchStore } from '#lib/search/search-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addLesson, COURSE_ID, LESSON_ID } from '../transcript/add-lesson.ts';

let store: AnatomyStore;

beforeEach(async () => {
	const connection = migratedDatabase();
	await addLesson(connection);
	const row = { course_id: COURSE_ID, definition: 'A bone.', region: 'foot' };
	await connection.kysely
		.insertInto('structure')
		.values([
			{ ...row, ordinal: 0, id: 'toes', name: 'Toes', aliases: '[]' },
			{ ...row, ordinal: 1, id: 'heel-bone', name: 'Heel bone', aliases: '["calcaneus"]' }
		])
		.execute();
	const span = { lesson_id: LESSON_ID, start_ms: 1500, end_ms: 4000, label: '[0.1,0.2]' };
	await connection.kysely
		.insertInto('callout')
		.values([
			{ ...span, ordinal: 0, id: 'k1', structure_id: 'heel-bone', at: '[0.4,0.5]' },
			{ ...span, ordinal: 1, id: 'k2', structure_id: 'toes', at: '[[0,0.1,0.2],[1,0.3,0.4]]' }
		])
		.execute();
	store = createAnatomyStore(connection.kysely, createSearchStore(connection.kysely));
});

describe('structures', () => {
	it('lists a course\u2019s structures in the order they were written', async () => {
		expect((await store.structures(COURSE_ID)).map(({ name }) => name)).toEqual([
			'Toes',
			'Heel bone'
		]);
	});

	it('has none for another course', async () => {
		expect(await store.structures(99)).toEqual([]);
	});
});

describe('structure', () => {
	it('gives one with its aliases', async () => {
		expect(await store.structure(COURSE_ID, 'heel-bone')).toEqual({
			id: 'heel-bone',
			name: 'Heel bone',
			aliases: ['calcaneus'],
			definition: 'A bone.',
			region: 'foot',
			related: []
		});
	});

	it('has no such structure', async () => {
		expect(await store.structure(COURSE_ID, 'wing')).toBeUndefined();
	});
});

describe('callouts', () => {
	it('gives a lesson\u2019s callouts in seconds and shares of the picture', async () => {
		expect(await store.callouts(LESSON_ID)).toEqual([
			{
				id: 'k1',
				structure: 'heel-bone',
				startSeconds: 1.5,
				endSeconds: 4,
				at: [0.4, 0.5],
				label: [0.1, 0.2]
			},
			{
				id: 'k2',
				structure: 'toes',
				startSeconds: 1.5,
				endSeconds: 4,
				at: [
					[0, 0.1, 0.2],
					[1, 0.3, 0.4]
				],
				label: [0.1, 0.2]
			}
		]);
	});
});
