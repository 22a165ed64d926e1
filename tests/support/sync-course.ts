import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cue } from '../../src/lib/transcript/cue.ts';
import { formatWebVtt } from '../../src/lib/transcript/formats/format-web-vtt.ts';
import { makeRecordings, SIGNALS, SIGNAL_SECONDS, type MakeVideo } from './sync-clip.ts';

/** How far apart the words of the transcript begin. */
const WORD_SECONDS = 0.5;
const WORDS_PER_LINE = 4;
const LINES = 12;

/** A course whose lessons are one clip in every form a timeline comes in: its transcript, callouts and
 * signals (a flash and a beep) are at the same times in all of them. */
export function importSyncCourse(dataDir: string): Record<string, string> {
	const folder = mkdtempSync(join(tmpdir(), 'cueline-sync-'));
	try {
		const recordings = makeRecordings(folder);
		const course = join(folder, 'course');
		for (const [slug, make] of Object.entries(recordings)) writeLesson(course, slug, make);
		writeCourse(course, Object.keys(recordings));
		const words = ['run', '--silent', 'cueline', '--', 'course', 'import', course];
		execFileSync('npm', words, { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'pipe' });
		return Object.fromEntries(
			Object.keys(recordings).map((slug) => [slug, `/courses/sync/${slug}`])
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What is spoken from a second on: `w7` from 3.5 s. */
export function spokenAt(seconds: number): string {
	return `w${Math.floor(seconds / WORD_SECONDS)}`;
}

function writeCourse(course: string, lessons: string[]): void {
	writeFileSync(
		join(course, 'course.yaml'),
		[
			'slug: sync',
			'title: Sync',
			'subtitle: One clip in many forms',
			'language: en',
			'summary: Flashes and beeps at known times.',
			'licence: CC BY 4.0',
			'safetyNote: None.',
			'completionThreshold: 0.9',
			'sequence: suggested',
			'modules:',
			'  - id: only',
			'    title: Only',
			`    lessons: [${lessons.join(', ')}]`,
			''
		].join('\n')
	);
	const flash = 'id: flash, name: Flash, aliases: [], definition: A light., region: foot';
	writeFileSync(join(course, 'anatomy.yaml'), `structures:\n  - { ${flash}, related: [] }\n`);
}

function writeLesson(course: string, slug: string, make: MakeVideo): void {
	const lesson = join(course, 'lessons', slug);
	mkdirSync(lesson, { recursive: true });
	const entry = `title: ${slug}\nsummary: A clip.\nequipment: []\nlevel: everyone\n`;
	writeFileSync(join(lesson, 'lesson.yaml'), entry);
	writeFileSync(join(lesson, 'transcript.en.vtt'), formatWebVtt(lines(), 'en'));
	writeFileSync(join(lesson, 'callouts.vtt'), callouts());
	make(lesson);
}

function lines(): Cue[] {
	return Array.from({ length: LINES }, (_, line) => {
		const words = Array.from({ length: WORDS_PER_LINE }, (_, place) => {
			const startSeconds = (line * WORDS_PER_LINE + place) * WORD_SECONDS;
			return {
				startSeconds,
				endSeconds: startSeconds + WORD_SECONDS,
				text: spokenAt(startSeconds)
			};
		});
		const text = words.map((word) => word.text).join(' ');
		const startSeconds = words[0]?.startSeconds ?? 0;
		return {
			id: `l${line}`,
			startSeconds,
			endSeconds: startSeconds + WORDS_PER_LINE * WORD_SECONDS,
			text,
			words: words.map((word) => {
				const from = text.indexOf(word.text);
				return { ...word, from, to: from + word.text.length };
			})
		};
	});
}

function callouts(): string {
	const spans = SIGNALS.map((seconds, index) => {
		const [from, to] = [seconds, seconds + SIGNAL_SECONDS].map(
			(time) => `00:00:${time.toFixed(3).padStart(6, '0')}`
		);
		return `s${index}\n${from} --> ${to}\n{"structure": "flash", "at": [0.5, 0.5], "label": [0.7, 0.2]}`;
	});
	return `WEBVTT\n\n${spans.join('\n\n')}\n`;
}
