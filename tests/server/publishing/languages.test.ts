import { cpSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPackage } from '#lib/publishing/check-package.server.ts';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import { createTranscriptStore } from '#lib/transcript/transcript-store.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { smallCourse, temporaryFolder } from './small-course.ts';

const FOLDER = 'lessons/first-step';
const DESCRIPTIONS =
	'WEBVTT\n\n00:00.000 --> 00:00.500\nA foot.\n\n00:04.000 --> 00:05.000\nA hip.\n';

async function problemsOf(file: string, text: string): Promise<string[]> {
	const course = smallCourse();
	course.write(`${FOLDER}/${file}`, text);
	const check = await checkPackage(course.dir);
	return check.ok ? [] : check.problems.map((p) => `${p.file}:${p.line}: ${p.message}`);
}

describe('a package with several languages and descriptions', { timeout: 60_000 }, () => {
	it('is imported with all of them, and anew without them', async () => {
		const connection = migratedDatabase();
		onTestFinished(() => connection.close());
		const options = { db: connection.kysely, mediaRoot: temporaryFolder(), now: new Date() };
		const course = smallCourse();
		course.write(
			`${FOLDER}/transcript.ar.vtt`,
			'WEBVTT\n\nc1\n00:00.500 --> 00:02.000\nالكعب رافعة.\n'
		);
		course.write(`${FOLDER}/descriptions.en.vtt`, DESCRIPTIONS);
		expect(await importCourse(course.dir, options)).toMatchObject({ ok: true });

		const { id } = await connection.kysely
			.selectFrom('lesson')
			.select('id')
			.where('slug', '=', 'first-step')
			.executeTakeFirstOrThrow();
		const store = createTranscriptStore(connection.kysely);
		expect(await store.languages(id)).toEqual(['ar', 'en']);
		expect((await store.read(id, 'ar'))?.cues[0]?.text).toBe('الكعب رافعة.');
		expect(await store.descriptions(id, 'en')).toEqual([
			{ startSeconds: 0, endSeconds: 0.5, text: 'A foot.' },
			{ startSeconds: 4, endSeconds: 5, text: 'A hip.' }
		]);
		expect(await store.descriptions(id, 'ar')).toEqual([]);

		course.remove(`${FOLDER}/descriptions.en.vtt`);
		course.remove(`${FOLDER}/transcript.ar.vtt`);
		expect(await importCourse(course.dir, options)).toMatchObject({ ok: true, changed: true });
		expect(await store.descriptions(id, 'en')).toEqual([]);
		expect(await store.languages(id)).toEqual(['en']);
	});

	it('tells a file name whose language is none', async () => {
		expect(await problemsOf('transcript.e.vtt', DESCRIPTIONS)).toEqual([
			`${FOLDER}/transcript.e.vtt:1: e is no language. Name the file as in transcript.en.vtt or transcript.pt-BR.vtt.`
		]);
	});

	it('tells descriptions beyond the video, or none at all', async () => {
		expect(
			await problemsOf('descriptions.en.vtt', 'WEBVTT\n\n00:07.000 --> 00:09.000\nA foot.\n')
		).toEqual([
			`${FOLDER}/descriptions.en.vtt:3: This ends at 9 s, but the video at 6.0 s. Correct the time, or the video.`
		]);
		expect(await problemsOf('descriptions.en.vtt', 'WEBVTT\n')).toEqual([
			`${FOLDER}/descriptions.en.vtt:1: There is no line in this file. Write one, or delete the file.`
		]);
	});

	it('tells two descriptions in one language', async () => {
		const course = smallCourse();
		course.write(`${FOLDER}/descriptions.en.vtt`, DESCRIPTIONS);
		cpSync(
			course.path(`${FOLDER}/descriptions.en.vtt`),
			course.path(`${FOLDER}/descriptions.en.srt`)
		);
		const check = await checkPackage(course.dir);
		expect(check.ok ? [] : check.problems.map(({ message }) => message)).toContain(
			'This language has two such files. Delete one.'
		);
	});
});
