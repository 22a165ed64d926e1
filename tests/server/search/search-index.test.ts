import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';
import { temporaryFolder } from '../publishing/small-course.ts';
import {
	imported,
	importInto,
	SECOND,
	searcher,
	transcriptOf,
	written
} from './a-searched-course.ts';

describe('the index', { timeout: 30_000 }, () => {
	it('finds what is to be seen, and what a practice card says beside its steps', async () => {
		const { search } = await imported((course) => {
			course.write(
				'lessons/second-step/descriptions.en.vtt',
				'WEBVTT\n\n00:02.000 --> 00:02.400\nA foot is drawn.\n'
			);
			course.write(
				'lessons/second-step/practice.yaml',
				'amount: 5 slow breaths\nfeel: A soft thigh.\nstop: When a knee hurts.\nsteps:\n  - cue: c1\n    say: Try.\n'
			);
		});
		const hitOf = async (query: string) => {
			const { lessons } = await search(query);
			return lessons.flatMap(({ slug, hits }) =>
				hits.map(({ kind, atSeconds, body }) => [slug, kind, atSeconds, written(body)])
			);
		};
		expect(await hitOf('drawn')).toEqual([['second-step', 'description', 2, 'A foot is [drawn].']]);
		expect(await hitOf('breath')).toEqual([
			['second-step', 'amount', undefined, '5 slow [breaths]']
		]);
		expect(await hitOf('thighs')).toEqual([['second-step', 'feel', undefined, 'A soft [thigh].']]);
		expect(await hitOf('hurt')).toEqual([
			['second-step', 'stop', undefined, 'When a knee [hurts].']
		]);
	});

	it('stems English alone; other languages are found by word and by its beginning', async () => {
		const { search } = await imported((course) => {
			course.write(SECOND, transcriptOf('As a general rule.'));
			course.write(
				'lessons/second-step/transcript.es.vtt',
				transcriptOf('En general.', 'Los músculos.')
			);
		});
		const linesOf = async (query: string) =>
			(await search(query)).lessons.flatMap(({ hits }) =>
				hits.map(({ language, body }) => [language, written(body)])
			);
		expect(await linesOf('musculo')).toEqual([['es', 'Los [músculos].']]);
		expect(await linesOf('generation')).toEqual([['en', 'As a [general] rule.']]);
	});

	it('follows the course: what changed is found, what is gone is not', async () => {
		const { connection, course, search } = await imported();
		expect((await search('lever')).count).toBe(4);
		course.replace(SECOND, 'lever', 'hinge');
		await importInto(connection, course.dir);
		expect((await search('hinge')).count).toBe(1);
		expect((await search('lever')).count).toBe(3);
		expect((await search('hinje')).suggestions).toEqual(['hinge']);
	});

	it('is there for a course that was imported before there was one', async () => {
		const older = temporaryFolder();
		cpSync('migrations/sqlite', older, { recursive: true });
		for (const name of readdirSync(older)) if (name > '0008') rmSync(join(older, name));
		const connection = openConnection(':memory:');
		migrate(connection, older);
		const { kysely } = connection;
		await kysely
			.insertInto('course')
			.values({
				slug: 'small-course',
				title: '',
				subtitle: '',
				language: 'en',
				summary: '',
				licence: '',
				safety_note: '',
				completion_threshold: 0.9,
				is_sequence_enforced: 0,
				content_hash: '',
				imported_at: 0
			})
			.execute();
		await kysely
			.insertInto('structure')
			.values({
				course_id: 1,
				id: 'heel-bone',
				name: 'Heel bone',
				aliases: '["calcaneus"]',
				definition: '',
				region: 'foot'
			})
			.execute();
		const search = searcher(connection);
		migrate(connection, 'migrations/sqlite');
		expect((await search('calcaneus')).structures).toMatchObject([{ key: 'heel-bone' }]);
	});

	it('goes with its course', async () => {
		const { connection } = await imported();
		await connection.kysely.deleteFrom('course').execute();
		expect(connection.sqlite.prepare('SELECT * FROM search_vocabulary').all()).toEqual([]);
	});
});
