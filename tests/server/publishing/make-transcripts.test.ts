import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPackage } from '#lib/publishing/check-package.server.ts';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { recordingOf, scratchFolder } from '../alignment/a-recording.ts';
import { smallCourse, temporaryFolder } from './small-course.ts';

const LESSON = 'lessons/second-step';
const PHRASES = [
	'The heel is a lever.',
	'Lift it, and the ankle bends.',
	'Now stand, and feel both feet.'
];
const STAND_IN = join(process.cwd(), 'tests/fixtures/recognisers/stand-in.js');

function installation(recogniser?: string[]) {
	const connection = migratedDatabase();
	onTestFinished(() => connection.close());
	const db = connection.kysely;
	const mediaRoot = temporaryFolder();
	return {
		kept: () =>
			readdirSync(join(mediaRoot, '.transcripts')).map((n) => join(mediaRoot, '.transcripts', n)),
		import: (dir: string) => importCourse(dir, { db, mediaRoot, now: new Date(0), recogniser }),
		texts: async () =>
			(
				await db
					.selectFrom('cue')
					.innerJoin('transcript', 'transcript.id', 'cue.transcript_id')
					.innerJoin('lesson', 'lesson.id', 'transcript.lesson_id')
					.select(['cue.text', 'cue.words'])
					.where('lesson.slug', '=', 'second-step')
					.orderBy('cue.ordinal')
					.execute()
			).map(({ text, words }) => ({ text, hasWords: words !== null }))
	};
}

/** The small course, whose second lesson says some phrases and has only their text. */
async function courseWithText(text: string) {
	const course = smallCourse();
	const { file } = await recordingOf(scratchFolder(), PHRASES);
	const sound = course.path(`${LESSON}/video/audio.mp4`);
	execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', file, '-c:a', 'aac', sound]);
	course.remove(`${LESSON}/transcript.en.vtt`);
	course.write(`${LESSON}/transcript.en.txt`, text);
	return course;
}

describe('makeTranscripts', { timeout: 120_000 }, () => {
	it('aligns a text that lies beside the video, and does so once', async () => {
		const cueline = installation();
		const course = await courseWithText(PHRASES.join('\n'));
		expect(await cueline.import(course.dir)).toEqual({
			ok: true,
			changed: true,
			course: 'small-course'
		});
		expect(await cueline.texts()).toEqual(PHRASES.map((text) => ({ text, hasWords: true })));

		const [kept = ''] = cueline.kept();
		writeFileSync(kept, readFileSync(kept, 'utf8').replace('The heel', 'What was kept: the heel'));
		course.replace('course.yaml', 'A small course', 'Another name');
		await cueline.import(course.dir);
		expect((await cueline.texts())[0]?.text).toBe('What was kept: the heel is a lever.');
		expect(cueline.kept()).toEqual([kept]);
	});

	it('imports a text with a doubtful line and warns of it', async () => {
		const text = [...PHRASES, 'Nobody in this film ever says this sentence about sheep.'];
		const course = await courseWithText(text.join('\n'));
		expect(await installation().import(course.dir)).toMatchObject({
			ok: true,
			warnings: [{ file: `${LESSON}/transcript.en.txt`, line: 4 }]
		});
	});

	it('refuses a text of something else, and one without words', async () => {
		const course = await courseWithText(
			'Please close the window before the storm begins.\nThe train to the coast leaves at seven.\nNobody had seen the lighthouse keeper.'
		);
		expect(await installation().import(course.dir)).toMatchObject({
			ok: false,
			problems: [{ file: `${LESSON}/transcript.en.txt`, line: 1 }]
		});
		course.write(`${LESSON}/transcript.en.txt`, '\n\n');
		expect(await checkPackage(course.dir)).toMatchObject({
			problems: [{ file: `${LESSON}/transcript.en.txt` }]
		});
	});

	it('is told of by the check', async () => {
		const course = smallCourse();
		course.write(`${LESSON}/transcript.es.md`, '# Uno\n\nHola.');
		const check = await checkPackage(course.dir);
		expect(check.ok && check.package.lessons[1]?.toMake).toMatchObject([
			{ kind: 'align', language: 'es', file: `${LESSON}/transcript.es.md` }
		]);
		course.write(`${LESSON}/transcript.en.txt`, 'One.');
		expect(await checkPackage(course.dir)).toMatchObject({
			problems: [{ message: 'This language has two such files. Delete one.' }]
		});
	});

	it('has a lesson without any transcript written down by the recogniser', async () => {
		const course = await courseWithText('');
		course.remove(`${LESSON}/transcript.en.txt`);
		expect((await installation().import(course.dir)).ok).toBe(false);
		const command = [process.execPath, STAND_IN, 'whisper', '{audio}', '{language}'];
		const cueline = installation(command);
		expect(await cueline.import(course.dir)).toMatchObject({ ok: true });
		expect((await cueline.texts()).map(({ text }) => text)).toEqual([
			'One step, in en.',
			'And another.'
		]);
	});
});
