import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importCourse, type ImportResult } from '#lib/publishing/import-course.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { makeClip } from '../media/make-clip.ts';
import { smallCourse, temporaryFolder } from './small-course.ts';

const now = new Date('2026-03-01T10:00:00Z');

function installation() {
	const connection = migratedDatabase();
	onTestFinished(() => connection.close());
	const db = connection.kysely;
	const mediaRoot = temporaryFolder();
	return {
		db,
		mediaRoot,
		videos: () => readdirSync(mediaRoot).sort(),
		import: (dir: string): Promise<ImportResult> => importCourse(dir, { db, mediaRoot, now }),
		lesson: (slug: string) =>
			db.selectFrom('lesson').selectAll().where('slug', '=', slug).executeTakeFirstOrThrow()
	};
}

const CHANGED = { ok: true, changed: true, course: 'small-course' };

describe('importCourse', { timeout: 60_000 }, () => {
	it('stores the course with all its lessons', async () => {
		const cueline = installation();
		expect(await cueline.import(smallCourse().dir)).toEqual(CHANGED);

		const course = await cueline.db.selectFrom('course').selectAll().executeTakeFirstOrThrow();
		expect(course).toMatchObject({
			slug: 'small-course',
			safety_note: 'Stop if something hurts.',
			completion_threshold: 0.8,
			is_sequence_enforced: 1,
			imported_at: now.getTime()
		});
		expect(await cueline.lesson('first-step')).toMatchObject({
			ordinal: 0,
			equipment: '["mat","chair"]',
			duration_ms: 6000,
			has_poster: 1,
			has_storyboard: 1
		});
		expect(await cueline.lesson('second-step')).toMatchObject({
			ordinal: 1,
			has_poster: 0,
			has_storyboard: 0
		});
		const cues = await cueline.db.selectFrom('cue').selectAll().orderBy('transcript_id').execute();
		expect(cues).toHaveLength(4);
		expect(cues[0]).toMatchObject({
			ordinal: 0,
			id: 'c1',
			start_ms: 500,
			end_ms: 2000,
			speaker: 'Ann',
			text: 'The heel is a lever.',
			words: '[[500,1000,0,3],[1000,1500,4,8],[1500,2000,9,20]]'
		});
		expect(cues[1]).toMatchObject({ speaker: null, words: null });
		expect(await cueline.db.selectFrom('chapter').selectAll().execute()).toHaveLength(4);
		expect(await cueline.db.selectFrom('callout').selectAll().execute()).toMatchObject([
			{ structure_id: 'heel-bone', at: '[0.4,0.55]', label: '[0.7,0.2]' },
			{ structure_id: 'heel-bone' }
		]);
		expect(await cueline.db.selectFrom('structure').selectAll().execute()).toMatchObject([
			{ id: 'ankle', aliases: '[]' },
			{ id: 'heel-bone', aliases: '["calcaneus"]' }
		]);
	});

	it('puts the media where they are served from', async () => {
		const cueline = installation();
		await cueline.import(smallCourse().dir);
		const { video_id } = await cueline.lesson('first-step');
		expect(video_id).toMatch(/^[0-9a-f]{32}$/);
		const files = readdirSync(join(cueline.mediaRoot, video_id), { recursive: true });
		expect(files.map(String).sort()).toEqual([
			'poster.webp',
			'storyboard.vtt',
			'storyboard.webp',
			'video',
			'video/360p.m3u8',
			'video/360p.mp4',
			'video/audio.m3u8',
			'video/audio.mp4',
			'video/master.m3u8'
		]);
	});

	it('does nothing the second time', async () => {
		const cueline = installation();
		const course = smallCourse();
		await cueline.import(course.dir);
		expect(await cueline.import(course.dir)).toEqual({ ...CHANGED, changed: false });
	});

	it('imports again when a video has gone missing', async () => {
		const cueline = installation();
		const course = smallCourse();
		await cueline.import(course.dir);
		const { video_id } = await cueline.lesson('first-step');
		rmSync(join(cueline.mediaRoot, video_id), { recursive: true });
		expect(await cueline.import(course.dir)).toEqual(CHANGED);
		expect(existsSync(join(cueline.mediaRoot, video_id, 'video', 'master.m3u8'))).toBe(true);
	});

	it('imports nothing of a package with a problem', async () => {
		const cueline = installation();
		const course = smallCourse();
		course.replace('lessons/second-step/callouts.vtt', '0.55', '55');
		expect(await cueline.import(course.dir)).toMatchObject({ ok: false, problems: [{ line: 5 }] });
		expect(await cueline.db.selectFrom('course').selectAll().execute()).toEqual([]);
		expect(cueline.videos()).toEqual([]);
	});

	it('leaves the old course as it was when the new package has a problem', async () => {
		const cueline = installation();
		const course = smallCourse();
		await cueline.import(course.dir);
		const videos = cueline.videos();
		course.replace('course.yaml', 'A small course', 'Another name');
		course.write('lessons/second-step/lesson.yaml', 'title: 1');
		expect((await cueline.import(course.dir)).ok).toBe(false);
		const { title } = await cueline.db.selectFrom('course').selectAll().executeTakeFirstOrThrow();
		expect(title).toBe('A small course');
		expect(cueline.videos()).toEqual(videos);
	});

	it('undoes everything when the database refuses', async () => {
		const cueline = installation();
		await cueline.db.schema.dropTable('callout').execute();
		await expect(cueline.import(smallCourse().dir)).rejects.toThrow('callout');
		expect(await cueline.db.selectFrom('course').selectAll().execute()).toEqual([]);
		expect(cueline.videos()).toEqual([]);
	});
});

describe('importCourse, of a changed package', { timeout: 60_000 }, () => {
	async function withNote() {
		const cueline = installation();
		const course = smallCourse();
		await cueline.import(course.dir);
		const { db } = cueline;
		await db
			.insertInto('account')
			.values({
				id: 'ann',
				email: 'ann@example.org',
				name: 'Ann',
				role: 'learner',
				password_hash: '',
				created_at: 0
			})
			.execute();
		for (const slug of ['first-step', 'second-step']) {
			const { id: lesson_id } = await cueline.lesson(slug);
			await db
				.insertInto('note')
				.values({
					account_id: 'ann',
					id: slug,
					lesson_id,
					at_ms: 1000,
					body: 'Felt it.',
					created_at: 0,
					updated_at: 0,
					deleted_at: null
				})
				.execute();
		}
		return { cueline, course };
	}
	const notes = async ({ db }: ReturnType<typeof installation>) =>
		(
			await db
				.selectFrom('note')
				.innerJoin('lesson', 'lesson.id', 'note.lesson_id')
				.select(['note.id as note', 'lesson.slug', 'lesson.module_id', 'lesson.title'])
				.orderBy('note.id')
				.execute()
		).map(({ note, slug, module_id }) => [note, slug, module_id !== null]);

	it('keeps notes on lessons that changed and moved', async () => {
		const { cueline, course } = await withNote();
		course.replace('lessons/first-step/lesson.yaml', 'The first-step', 'Renamed');
		course.replace('course.yaml', '- first-step', '- second-step # moved');
		course.replace('course.yaml', '      - second-step\n', '      - first-step\n');
		expect(await cueline.import(course.dir)).toEqual(CHANGED);
		expect(await notes(cueline)).toEqual([
			['first-step', 'first-step', true],
			['second-step', 'second-step', true]
		]);
		expect(await cueline.lesson('first-step')).toMatchObject({ title: 'Renamed', ordinal: 1 });
	});

	it('unlists a lesson that is gone, and keeps its notes', async () => {
		const { cueline, course } = await withNote();
		course.replace(
			'course.yaml',
			'  - id: legs\n    title: Legs\n    lessons:\n      - second-step\n',
			''
		);
		await cueline.import(course.dir);
		expect(await notes(cueline)).toEqual([
			['first-step', 'first-step', true],
			['second-step', 'second-step', false]
		]);
	});

	it('removes a video that no lesson refers to any more, and only that', async () => {
		const { cueline, course } = await withNote();
		const [first, second] = [
			await cueline.lesson('first-step'),
			await cueline.lesson('second-step')
		];
		course.write('lessons/first-step/video/360p.mp4', 'initnew.two.');
		await cueline.import(course.dir);
		const changed = await cueline.lesson('first-step');
		expect(changed.video_id).not.toBe(first.video_id);
		expect(cueline.videos()).toEqual([changed.video_id, second.video_id].sort());
	});

	it('does not double cues, chapters or structures', async () => {
		const { cueline, course } = await withNote();
		course.replace('course.yaml', 'A small course', 'A smaller course');
		await cueline.import(course.dir);
		expect(await cueline.db.selectFrom('cue').selectAll().execute()).toHaveLength(4);
		expect(await cueline.db.selectFrom('structure').selectAll().execute()).toHaveLength(2);
	});
});

describe('importCourse, of a source video', { timeout: 120_000 }, () => {
	it('packages it, tells how far it is, and takes the poster of the package', async () => {
		const cueline = installation();
		const course = smallCourse();
		course.remove('lessons/first-step/video');
		course.replace('lessons/first-step/chapters.en.vtt', '00:00:06.000', '00:00:05.000');
		makeClip(course.path('lessons/first-step/source.mp4'));
		const told: [string, number][] = [];
		const result = await importCourse(course.dir, {
			...cueline,
			now,
			onProgress: (lesson, fraction) => told.push([lesson, fraction])
		});
		expect(result).toEqual(CHANGED);
		expect(told.at(-1)).toEqual(['first-step', 1]);
		const { video_id, duration_ms } = await cueline.lesson('first-step');
		expect(duration_ms).toBeGreaterThanOrEqual(5000);
		expect(duration_ms).toBeLessThan(5050);
		const file = (path: string) => readFileSync(join(cueline.mediaRoot, video_id, path), 'utf8');
		expect(file('video/master.m3u8')).toContain('540p.m3u8');
		expect(file('poster.webp')).toBe('poster');
		expect(existsSync(join(cueline.mediaRoot, video_id, 'source.mp4'))).toBe(false);
	});
});
