import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cue } from '../../src/lib/transcript/cue.ts';
import { formatWebVtt } from '../../src/lib/transcript/formats/format-web-vtt.ts';

export const LONG_LESSON = '/courses/long/three-hours';
export const LINES = 5000;
const LINE_SECONDS = 2;
const WORDS = 'the heel draws back and the thigh bone settles into its seat'.split(' ');
export const WORDS_PER_SECOND = WORDS.length / LINE_SECONDS;

/** Imports a course whose one lesson has 5,000 lines with word times. */
export function importLongCourse(dataDir: string): void {
	const folder = mkdtempSync(join(tmpdir(), 'cueline-long-'));
	try {
		writePackage(folder);
		run('npm', ['run', '--silent', 'cueline', '--', 'course', 'import', folder], dataDir);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function writePackage(folder: string): void {
	const lesson = join(folder, 'lessons', 'three-hours');
	mkdirSync(join(lesson, 'video'), { recursive: true });
	writeFileSync(
		join(folder, 'course.yaml'),
		[
			'slug: long',
			'title: Long',
			'subtitle: One long lesson',
			'language: en',
			'summary: A lesson to measure with.',
			'licence: CC BY 4.0',
			'safetyNote: None.',
			'completionThreshold: 0.9',
			'sequence: suggested',
			'modules:',
			'  - id: only',
			'    title: Only',
			'    lessons: [three-hours]',
			''
		].join('\n')
	);
	writeFileSync(join(folder, 'anatomy.yaml'), 'structures: []\n');
	writeFileSync(
		join(lesson, 'lesson.yaml'),
		'title: Three hours\nsummary: Long.\nequipment: []\nlevel: everyone\n'
	);
	writeFileSync(join(lesson, 'transcript.en.vtt'), formatWebVtt(manyLines(), 'en'));
	const playlist = join(lesson, 'video', 'master.m3u8');
	const source = `color=c=gray:s=160x90:r=2:d=${LINES * LINE_SECONDS}`;
	const codec = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '20', '-pix_fmt', 'yuv420p'];
	const hls = ['-f', 'hls', '-hls_time', '10', '-hls_list_size', '0', '-hls_flags', 'single_file'];
	run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', source, ...codec, ...hls, playlist]);
}

function manyLines(): Cue[] {
	return Array.from({ length: LINES }, (_, index) => {
		const startSeconds = index * LINE_SECONDS;
		let offset = 0;
		const words = WORDS.map((text, place) => {
			const from = offset;
			offset += text.length + 1;
			const at = startSeconds + (place * LINE_SECONDS) / WORDS.length;
			return {
				text,
				from,
				to: from + text.length,
				startSeconds: at,
				endSeconds: at + LINE_SECONDS / WORDS.length
			};
		});
		const text = WORDS.join(' ');
		return { id: `l${index}`, startSeconds, endSeconds: startSeconds + LINE_SECONDS, text, words };
	});
}

function run(command: string, words: string[], dataDir?: string): void {
	const env = { ...process.env, ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }) };
	const { status, stderr } = spawnSync(command, words, { encoding: 'utf8', env });
	if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
