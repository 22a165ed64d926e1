import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '#lib/publishing/check-package.server.ts';
import { makeClip } from '../media/make-clip.ts';
import { smallCourse } from './small-course.ts';

type SmallCourse = ReturnType<typeof smallCourse>;

async function problemsOf(spoil: (course: SmallCourse) => void): Promise<string[]> {
	const course = smallCourse();
	spoil(course);
	const check = await checkPackage(course.dir);
	return check.ok ? [] : check.problems.map((p) => `${p.file}:${p.line}: ${p.message}`);
}

describe('checkPackage', { timeout: 60_000 }, () => {
	it('reads a good package whole', async () => {
		const check = await checkPackage(smallCourse().dir);
		expect(check).toMatchObject({
			ok: true,
			package: {
				course: { slug: 'small-course', sequence: 'enforced', completionThreshold: 0.8 },
				structures: [
					{ id: 'heel-bone', aliases: ['calcaneus'] },
					{ id: 'ankle', aliases: [] }
				],
				lessons: [
					{
						slug: 'first-step',
						video: 'hls',
						entry: { title: 'The first-step', equipment: ['mat', 'chair'] },
						transcripts: [{ language: 'en', cues: [{ id: 'c1', speaker: 'Ann' }, { id: 'c2' }] }],
						chapters: [{ language: 'en', chapters: [{ title: 'The lever' }, { title: 'Try it' }] }],
						callouts: [{ structure: 'heel-bone' }]
					},
					{ slug: 'second-step' }
				]
			}
		});
	});

	it('wants a course package', async () => {
		expect(await checkPackage('/nowhere')).toEqual({
			ok: false,
			problems: [
				{
					file: 'course.yaml',
					line: 1,
					message: 'There is no course.yaml in /nowhere. Give the folder of a course package.'
				}
			]
		});
	});

	it('tells the line of what is wrong in YAML', async () => {
		expect(await problemsOf((c) => c.replace('course.yaml', 'title: Legs', 'titel: Legs'))).toEqual(
			[
				'course.yaml:15: "modules.1.title" is missing. Add it.',
				'course.yaml:16: "modules.1.titel" is not known here. Delete it, or correct its spelling.'
			]
		);
		const [broken] = await problemsOf((c) => c.replace('course.yaml', 'Feet', '"Feet'));
		expect(broken).toMatch(/^course\.yaml:\d+: This is no YAML/);
		expect(await problemsOf((c) => c.replace('course.yaml', '0.8', 'most'))).toEqual([
			'course.yaml:8: completionThreshold: Write a number such as 0.9.'
		]);
	});

	it('tells of lessons that have no folder, come twice, or take an address of Cueline', async () => {
		expect(
			await problemsOf((c) => c.replace('course.yaml', '- second-step', '- third-step'))
		).toEqual([
			'course.yaml:18: There is no folder lessons/third-step. Add it, or delete this line.'
		]);
		expect(
			await problemsOf((c) => c.replace('course.yaml', '- second-step', '- first-step'))
		).toEqual(['course.yaml:18: The lesson first-step is listed twice. Delete one.']);
		expect(await problemsOf((c) => c.replace('course.yaml', '- second-step', '- notes'))).toEqual([
			'course.yaml:18: modules.1.lessons.0: "notes" is an address of Cueline itself. Choose another folder name.'
		]);
	});

	it('tells of modules and structures with the same id', async () => {
		expect(await problemsOf((c) => c.replace('course.yaml', 'id: legs', 'id: feet'))).toEqual([
			'course.yaml:15: Two modules are called feet. Rename one.'
		]);
		const ankle = '- { id: ankle, name: Ankle, definition: A joint., region: foot }';
		expect(
			await problemsOf((c) => c.replace('anatomy.yaml', 'structures:', `structures:\n  ${ankle}`))
		).toEqual(['anatomy.yaml:9: The structure ankle is there twice. Delete one.']);
	});

	it('tells of missing files', async () => {
		const lesson = 'lessons/first-step';
		expect(await problemsOf((c) => c.remove(`${lesson}/lesson.yaml`))).toEqual([
			`${lesson}/lesson.yaml:1: This file is missing. Write the title and summary.`
		]);
		expect(await problemsOf((c) => c.remove(`${lesson}/transcript.en.vtt`))).toEqual([
			`${lesson}/transcript.en.vtt:1: This file is missing. Every lesson has a transcript in the language of its course, as .vtt, .srt or .json, or as a text, .txt or .md.`
		]);
		expect(await problemsOf((c) => c.remove(`${lesson}/video`))).toEqual([
			`${lesson}/lesson.yaml:1: This lesson has no video. Add video/master.m3u8 (HLS) or source.mp4.`
		]);
		expect(await problemsOf((c) => c.remove(`${lesson}/storyboard.webp`))).toEqual([
			`${lesson}/storyboard.webp:1: This half of the storyboard is missing. Add it, or delete the other.`
		]);
	});

	it('follows playlists to every file', async () => {
		const video = 'lessons/first-step/video';
		expect(await problemsOf((c) => c.remove(`${video}/360p.mp4`))).toEqual([
			`${video}/360p.m3u8:5: ${video}/360p.mp4 is missing. Put it there, or package the video again.`
		]);
		expect(await problemsOf((c) => c.remove(`${video}/audio.m3u8`))).toEqual([
			`${video}/master.m3u8:3: ${video}/audio.m3u8 is missing. Put it there, or package the video again.`
		]);
		expect(
			await problemsOf((c) => c.replace(`${video}/master.m3u8`, '\n360p', '\n../../x/360p'))
		).toEqual([
			`${video}/master.m3u8:5: "../../x/360p.m3u8" is no media file beside this playlist. Package the video into one folder.`
		]);
		expect(await problemsOf((c) => c.replace(`${video}/360p.m3u8`, '#EXT-X-ENDLIST', ''))).toEqual([
			`${video}/360p.m3u8:1: This playlist has no #EXT-X-ENDLIST. Package the whole video, not a live stream.`
		]);
	});

	it('takes no links, which might lead anywhere', async () => {
		const file = 'lessons/first-step/video/360p.mp4';
		const problems = await problemsOf((c) => {
			c.remove(file);
			symlinkSync('/etc/hostname', c.path(file));
		});
		expect(problems).toHaveLength(1);
	});

	it.each([
		['windows-1252.srt', 'srt', 'El talón — «rocks»'],
		['utf-16-little.srt', 'srt', 'El talón — «rocks»'],
		['deepgram.json', 'json', 'The heel rocks forward.'],
		['whisperx.json', 'json', 'The heel rocks forward.']
	])('takes %s for a transcript', async (name, ending, text) => {
		const course = smallCourse();
		const lesson = join(course.dir, 'lessons/first-step');
		rmSync(join(lesson, 'transcript.en.vtt'));
		cpSync(join('tests/fixtures/transcripts', name), join(lesson, `transcript.en.${ending}`));
		expect(await checkPackage(course.dir)).toMatchObject({
			ok: true,
			package: { lessons: [{ transcripts: [{ language: 'en', cues: [{ text }, {}] }] }, {}] }
		});
	});

	it('refuses a transcript with letters that are lost, or without times', async () => {
		const lesson = 'lessons/first-step';
		const problems = await problemsOf((c) => {
			const vtt = readFileSync(c.path(`${lesson}/transcript.en.vtt`));
			writeFileSync(
				c.path(`${lesson}/transcript.en.vtt`),
				Buffer.concat([vtt, Buffer.from('é\n'), Buffer.from([0xff])])
			);
			c.write(`${lesson}/transcript.de.srt`, 'Die Ferse rollt.');
		});
		expect(problems.map((problem) => problem.split('.').slice(0, 3).join('.'))).toEqual([
			`${lesson}/transcript.de.srt:1: This text has no times, so no line of it can be found in the video`,
			`${lesson}/transcript.en.vtt:11: A letter of this line cannot be read`
		]);
	});

	it('tells of problems in transcripts, chapters and callouts, by line', async () => {
		const lesson = 'lessons/first-step';
		const problems = await problemsOf((c) => {
			c.replace(`${lesson}/transcript.en.vtt`, '00:00:02.500', '2.5');
			c.replace(`${lesson}/chapters.en.vtt`, 'Try it', '');
			c.replace(`${lesson}/callouts.vtt`, 'heel-bone', 'hip');
		});
		expect(problems).toEqual([
			`${lesson}/callouts.vtt:4: anatomy.yaml has no structure hip. Add it there, or correct this id.`,
			`${lesson}/chapters.en.vtt:7: This cue has no text. Write some, or delete the cue.`,
			`${lesson}/transcript.en.vtt:8: These times cannot be read. Write them like 00:01:02.500 --> 00:01:05.000.`
		]);
	});

	it('tells of what lies beyond the end of the video', async () => {
		const lesson = 'lessons/first-step';
		const problems = await problemsOf((c) => {
			c.replace(`${lesson}/transcript.en.vtt`, '00:00:05.500', '00:00:09.500');
			c.replace(`${lesson}/chapters.en.vtt`, '00:00:06.000', '00:01:06.000');
		});
		expect(problems).toEqual([
			`${lesson}/chapters.en.vtt:6: This ends at 66 s, but the video at 6.0 s. Correct the time, or the video.`,
			`${lesson}/transcript.en.vtt:8: This ends at 9.5 s, but the video at 6.0 s. Correct the time, or the video.`
		]);
	});

	it('does not blame the callouts when the anatomy cannot be read', async () => {
		expect(await problemsOf((c) => c.write('anatomy.yaml', 'structures: none'))).toEqual([
			'anatomy.yaml:1: structures: List the structures.'
		]);
	});

	it('measures a source video', async () => {
		const lesson = 'lessons/first-step';
		const withSource = (spoil: (course: SmallCourse) => void) =>
			problemsOf((c) => {
				c.remove(`${lesson}/video`);
				spoil(c);
			});
		expect(await withSource((c) => makeClip(c.path(`${lesson}/source.mp4`)))).toEqual([
			`${lesson}/chapters.en.vtt:6: This ends at 6 s, but the video at 5.0 s. Correct the time, or the video.`
		]);
		expect(await withSource((c) => c.write(`${lesson}/source.mp4`, 'text'))).toEqual([
			`${lesson}/source.mp4:1: source.mp4 is not a video that can be read. Give an MP4, MOV, MKV or WebM file.`
		]);
	});

	it('tells everything at once', async () => {
		const lesson = 'lessons/first-step';
		const problems = await problemsOf((c) => {
			c.replace('course.yaml', 'title: A small course', 'title: ""');
			c.replace('course.yaml', '- second-step', '- third-step');
			c.remove(`${lesson}/video/360p.mp4`);
			c.replace(`${lesson}/callouts.vtt`, '[0.4, 0.55]', '[1.4, 0.55]');
			c.remove('lessons/second-step/lesson.yaml');
		});
		expect(problems).toEqual([
			'course.yaml:2: title: There is nothing here. Write some text.',
			'course.yaml:18: There is no folder lessons/third-step. Add it, or delete this line.',
			expect.stringMatching(/^lessons\/first-step\/callouts\.vtt:5: /),
			`${lesson}/video/360p.m3u8:5: ${lesson}/video/360p.mp4 is missing. Put it there, or package the video again.`,
			'lessons/second-step/lesson.yaml:1: This file is missing. Write the title and summary.'
		]);
	});

	it('checks every lesson there is when neither course.yaml nor anatomy.yaml can be read', async () => {
		const problems = await problemsOf((c) => {
			c.write('course.yaml', 'title: "Legs');
			c.write('anatomy.yaml', 'structures: [{id: A}]');
			c.remove('lessons/first-step/transcript.en.vtt');
			c.remove('lessons/second-step/lesson.yaml');
		});
		expect(new Set(problems.map((problem) => problem.split(':')[0]))).toEqual(
			new Set([
				'anatomy.yaml',
				'course.yaml',
				'lessons/first-step/transcript.en.vtt',
				'lessons/second-step/lesson.yaml'
			])
		);
	});

	it('knows the language of a course with a mistake elsewhere', async () => {
		const problems = await problemsOf((c) => {
			c.replace('course.yaml', 'language: en', 'language: de');
			c.replace('course.yaml', 'licence: CC BY 4.0', 'licence: ""');
		});
		expect(problems.map((problem) => problem.split(':')[0])).toEqual([
			'course.yaml',
			'lessons/first-step/transcript.de.vtt',
			'lessons/second-step/transcript.de.vtt'
		]);
	});
});
