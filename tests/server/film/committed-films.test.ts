import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { courseDir, filmedLessons, loadCommitted, type CommittedFilm } from './committed-film.ts';
import { judgeMedia } from './judge-media.ts';
import { judgeNarration } from './judge-narration.ts';
import { judgeSound } from './judge-sound.ts';
import { judgeTracks } from './judge-tracks.ts';

const MOST_BYTES = 60e6;
const TIME_LIMIT_MS = 60_000;

describe.each(filmedLessons())('the film %s', (lesson) => {
	it('says and names what its source does', async () => {
		expect(judgeTracks(await loadCommitted(lesson))).toEqual([]);
	});

	it('has two aligned rungs, one sound and its stills', { timeout: TIME_LIMIT_MS }, async () => {
		expect(judgeMedia((await loadCommitted(lesson)).dir)).toEqual([]);
	});

	it(
		'is heard where its transcript says, and nowhere else',
		{ timeout: TIME_LIMIT_MS },
		async () => {
			expect(judgeNarration((await loadCommitted(lesson)).dir)).toEqual([]);
		}
	);

	it('is as loud as it should be', { timeout: TIME_LIMIT_MS }, async () => {
		expect(judgeSound((await loadCommitted(lesson)).dir)).toEqual([]);
	});
});

it('is a course of less than 60 MB', () => {
	const files = readdirSync(courseDir, { recursive: true, encoding: 'utf8' });
	const bytes = files.map((file) => statSync(join(courseDir, file)).size);
	expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

describe('a broken film', { timeout: TIME_LIMIT_MS }, () => {
	let workDir: string;
	let whole: CommittedFilm;
	let broken: CommittedFilm;

	beforeAll(async () => {
		workDir = mkdtempSync(join(tmpdir(), 'cueline-broken-'));
		whole = await loadCommitted('ball-and-socket');
	});

	afterAll(() => rmSync(workDir, { recursive: true, force: true }));

	it.each([
		['another word', 'transcript.en.vtt', 'crease', 'fold'],
		['another title', 'chapters.en.vtt', 'A fitted seat', 'A seat'],
		['no such structure', 'callouts.vtt', 'hip-socket', 'hip-sock'],
		['a point outside', 'callouts.vtt', '[0,0.5596,', '[0,1.5596,'],
		['a label elsewhere', 'callouts.vtt', '[0.8047,0.4583]', '[0.8047,0.4683]'],
		['a label in the captions', 'callouts.vtt', '[0.8047,0.4583]', '[0.8047,0.9]'],
		['cues out of order', 'callouts.vtt', '00:00:11.585', '00:01:11.585'],
		['a callout that is late', 'callouts.vtt', '00:00:11.585', '00:00:11.785'],
		['another pause', 'transcript.en.vtt', '00:00:03.665', '00:00:03.165'],
		['a chapter that begins late', 'chapters.en.vtt', /(?<=chapter-2\n)\S+/, '00:00:39.000'],
		['a cue after the end', 'transcript.en.vtt', '00:00:03.665', '00:03:03.665']
	])('is told: %s', (_, file, from, to) => {
		copy();
		replace(file, from, to);
		expect(judgeTracks(broken)).not.toEqual([]);
	});

	it.each([
		['segments cut elsewhere', 'video/360p.m3u8', 'EXTINF:4.000000', 'EXTINF:3.960000'],
		['a rung of its own time', 'video/720p.m3u8', '#EXTINF:2.000000', '#EXTINF:42.000000'],
		[
			'sound of another file',
			'video/audio.m3u8',
			/@(\d+)\naudio.mp4\n#EXT-X-END/,
			'@1\naudio.mp4\n#EXT-X-END'
		],
		['a wrong rate', 'video/master.m3u8', /BANDWIDTH=\d+/, 'BANDWIDTH=1'],
		['a missing rung', 'video/master.m3u8', /#EXT-X-STREAM-INF.*\n360p.m3u8\n/, '']
	])('is told: %s', (_, file, from, to) => {
		copy();
		replace(file, from, to);
		expect(judgeMedia(broken.dir)).not.toEqual([]);
	});

	it.each([
		['begins late', 'adelay=300:all=1'],
		['begins early', 'atrim=start=0.3'],
		['is left out', "volume=0:enable='between(t,20,40)'"]
	])('is told: a voice that %s', (_, filter) => {
		copy();
		const args = ['-v', 'error', '-y', '-i', join(whole.dir, 'video/audio.mp4'), '-af', filter];
		execFileSync('ffmpeg', [...args, '-c:a', 'aac', join(broken.dir, 'video/audio.mp4')]);
		expect(judgeNarration(broken.dir)).not.toEqual([]);
	});

	it('is told: a missing poster', () => {
		copy();
		rmSync(join(broken.dir, 'poster.webp'));
		expect(judgeMedia(broken.dir)).toEqual(['poster.webp is missing']);
	});

	it.each(['volume=3dB', 'volume=-3dB'])('is told: sound with %s', (filter) => {
		copy();
		const args = ['-v', 'error', '-y', '-i', join(whole.dir, 'video/audio.mp4'), '-af', filter];
		execFileSync('ffmpeg', [...args, '-c:a', 'aac', join(broken.dir, 'video/audio.mp4')]);
		expect(judgeSound(broken.dir)).not.toEqual([]);
	});

	function copy(): void {
		broken = { ...whole, dir: join(workDir, 'lesson') };
		rmSync(broken.dir, { recursive: true, force: true });
		cpSync(whole.dir, broken.dir, { recursive: true });
	}

	function replace(file: string, from: string | RegExp, to: string): void {
		const path = join(broken.dir, file);
		const text = readFileSync(path, 'utf8');
		const changed = text.replace(from, to);
		expect(changed).not.toBe(text);
		writeFileSync(path, changed);
	}
});
