import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#lib/database/connection.server.ts';
import { smallCourse, temporaryFolder } from '../publishing/small-course.ts';
import { runCueline } from './run-cueline.ts';

const SLOW_MS = 60_000;

function installation() {
	const dataDir = join(temporaryFolder(), 'data');
	return {
		dataDir,
		cueline: (...args: string[]) => runCueline(args, { dataDir }),
		withInput: (input: string, ...args: string[]) => runCueline(args, { dataDir, input }),
		accounts: async () => {
			const connection = openConnection(join(dataDir, 'cueline.sqlite'));
			const rows = await connection.kysely
				.selectFrom('account')
				.select(['email', 'role'])
				.execute();
			await connection.close();
			return rows;
		}
	};
}

describe('cueline', { timeout: SLOW_MS }, () => {
	it('tells how it is called, and answers 2, when called wrongly', async () => {
		const { cueline } = installation();
		for (const args of [[], ['dance'], ['course'], ['course', 'dance']]) {
			const ended = await cueline(...args);
			expect(ended.code).toBe(2);
			expect(ended.stderr).toContain('cueline course check DIR');
		}
		expect(await cueline('course', 'check')).toMatchObject({
			code: 2,
			stderr: 'This command takes one path.\nUsage: cueline course check DIR [--json]\n'
		});
		expect((await cueline('course', 'check', 'x', '--loud')).code).toBe(2);
	});

	it('names DATA_DIR when nothing can be kept there', async () => {
		const remedy = 'Set it to a folder Cueline may write to, such as DATA_DIR=./data.\n';
		const ended = await runCueline(['backup', 'x.tar'], { dataDir: import.meta.filename });
		expect(ended).toEqual({
			code: 1,
			stdout: '',
			stderr: `DATA_DIR is ${import.meta.filename}, which is no folder. ${remedy}`
		});
		const { cueline, dataDir } = installation();
		mkdirSync(dataDir);
		writeFileSync(join(dataDir, 'cueline.sqlite'), 'no database, whatever it is called');
		expect((await cueline('backup', 'x.tar')).stderr).toMatch(/^DATA_DIR is .+ no sound database/);
	});

	it('helps', async () => {
		const { cueline } = installation();
		const ended = await cueline('--help');
		expect(ended).toMatchObject({ code: 0, stderr: '' });
		expect(ended.stdout).toContain('cueline transcript check FILE');
	});
});

describe('cueline course', { timeout: SLOW_MS }, () => {
	it('checks a course without making anything', async () => {
		const { cueline, dataDir } = installation();
		expect(await cueline('course', 'check', smallCourse().dir)).toEqual({
			code: 0,
			stdout: 'small-course: 2 lessons, no problems\n',
			stderr: ''
		});
		expect(existsSync(dataDir)).toBe(false);
	});

	it('tells problems with file and line, and answers 1', async () => {
		const { cueline } = installation();
		const course = smallCourse();
		course.replace('course.yaml', '- second-step', '- third-step');
		const message = 'There is no folder lessons/third-step. Add it, or delete this line.';
		expect(await cueline('course', 'check', course.dir)).toEqual({
			code: 1,
			stdout: '',
			stderr: `${course.path('course.yaml')}:18: ${message}\n`
		});
		const json = await cueline('course', 'check', course.dir, '--json');
		expect(JSON.parse(json.stdout)).toEqual({
			course: null,
			lessons: [],
			problems: [{ file: 'course.yaml', line: 18, message }]
		});
	});

	it('imports a course once', async () => {
		const { cueline, dataDir } = installation();
		const { dir } = smallCourse();
		expect(await cueline('course', 'import', dir)).toEqual({
			code: 0,
			stdout: 'small-course: imported\n',
			stderr: ''
		});
		expect(readdirSync(join(dataDir, 'media'))).toHaveLength(2);
		expect((await cueline('course', 'import', dir)).stdout).toBe('small-course: up to date\n');
	});

	it('imports nothing of a course with a problem', async () => {
		const { cueline, dataDir } = installation();
		const course = smallCourse();
		course.remove('lessons/second-step/lesson.yaml');
		const ended = await cueline('course', 'import', course.dir);
		expect(ended).toMatchObject({ code: 1, stdout: '' });
		expect(ended.stderr).toContain('lessons/second-step/lesson.yaml:1: This file is missing.');
		expect(readdirSync(join(dataDir, 'media'))).toEqual([]);
	});
});

describe('cueline transcript check', { timeout: SLOW_MS }, () => {
	function transcript(text: string, name = 'talk.vtt') {
		const file = join(temporaryFolder(), name);
		writeFileSync(file, text);
		return file;
	}

	it('reads a transcript to JSON', async () => {
		const { cueline } = installation();
		const file = transcript('WEBVTT\nLanguage: en\n\nc1\n00:01.000 --> 00:02.000\nHeel');
		const ended = await cueline('transcript', 'check', file, '--json');
		expect(ended).toMatchObject({ code: 0, stderr: '' });
		expect(JSON.parse(ended.stdout)).toEqual({
			format: 'webvtt',
			language: 'en',
			cues: [{ id: 'c1', start: 1, end: 2, text: 'Heel' }],
			problems: []
		});
	});

	it('tells problems by line, and answers 1', async () => {
		const { cueline } = installation();
		const file = transcript('1\nsoon --> later\nHeel', 'talk.de.srt');
		expect(await cueline('transcript', 'check', file)).toEqual({
			code: 1,
			stdout: 'srt, de, 0 cues\n',
			stderr: `${file}:2: These times cannot be read. Write them like 00:01:02,500 --> 00:01:05,000.\n`
		});
	});

	it('says whose JSON it is, and in which encoding a file was', async () => {
		const { cueline } = installation();
		const json = resolve('tests/fixtures/transcripts/deepgram.json');
		expect(await cueline('transcript', 'check', json)).toEqual({
			code: 0,
			stdout: 'json of Deepgram, en, 2 cues\n',
			stderr: ''
		});
		const srt = resolve('tests/fixtures/transcripts/utf-16-little.srt');
		const ended = await cueline('transcript', 'check', srt);
		expect(ended).toMatchObject({ code: 1, stdout: 'srt, language not known, 2 cues\n' });
		expect(ended.stderr).toContain('This file was read as UTF-16.');
	});

	it('says how a text comes by times', async () => {
		const { cueline } = installation();
		const file = transcript('The heel rocks forward.', 'talk.en.txt');
		const ended = await cueline('transcript', 'check', file);
		expect(ended.code).toBe(1);
		expect(ended.stderr).toContain(`${file}:1: This text has no times`);
		expect(ended.stderr).toContain('cueline transcript align AUDIO TEXT');
	});

	it('says when there is no such file', async () => {
		const { cueline } = installation();
		const ended = await cueline('transcript', 'check', '/nowhere.vtt', '--json');
		expect(ended.code).toBe(1);
		expect(JSON.parse(ended.stdout)).toMatchObject({ format: null, problems: [{ line: 1 }] });
	});
});

describe('cueline user create', { timeout: SLOW_MS }, () => {
	const PERSON = ['user', 'create', '--email', 'Ann@example.org', '--name', 'Ann'];

	it('makes an account with the password from standard input', async () => {
		const { withInput, accounts } = installation();
		const ended = await withInput('nine green lanterns\n', ...PERSON, '--role', 'instructor');
		expect(ended).toEqual({
			code: 0,
			stdout: 'ann@example.org: instructor created\n',
			stderr: ''
		});
		expect(await accounts()).toEqual([{ email: 'ann@example.org', role: 'instructor' }]);
	});

	it('refuses what the sign-up page refuses', async () => {
		const { withInput, accounts } = installation();
		const ended = await withInput('short', ...PERSON, '--role', 'admin');
		expect(ended).toMatchObject({ code: 1, stdout: '' });
		expect(ended.stderr).toMatch(/^password: Use 10 characters or more/);
		expect(await accounts()).toEqual([]);
	});

	it('wants a role that there is', async () => {
		const { cueline } = installation();
		expect((await cueline(...PERSON, '--role', 'emperor')).code).toBe(2);
		expect((await cueline(...PERSON)).code).toBe(2);
	});
});
