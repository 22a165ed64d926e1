import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMediaPlaylist, playlistSeconds } from '#lib/media/media-playlist.ts';
import { packageHls, type PackageResult } from '#lib/media/package-hls.server.ts';
import {
	decodeBrightness,
	decodeSound,
	FLASH_SECONDS,
	makeClip,
	makeHugePicture
} from './make-clip.ts';
import { hasEditList, readFragments } from './read-fragments.ts';

const SLOW_MS = 120_000;
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (...parts: string[]) => join(folder, ...parts);
const text = (...parts: string[]) => readFileSync(path(...parts), 'utf8');

describe('packageHls', { timeout: SLOW_MS }, () => {
	let result: PackageResult;
	const progress: number[] = [];

	beforeAll(async () => {
		makeClip(path('clip.mp4'));
		result = await packageHls({
			source: path('clip.mp4'),
			outDir: path('out'),
			posterAtSeconds: FLASH_SECONDS,
			onProgress: (fraction) => progress.push(fraction)
		});
	}, SLOW_MS);

	it('says how long and how large the video is', () => {
		expect(result).toEqual({ ok: true, durationMs: 5000, width: 960, height: 540 });
	});

	it('leaves exactly the files it promises', () => {
		const files = readdirSync(path('out'), { recursive: true }).map(String).sort();
		expect(files).toEqual([
			'poster.webp',
			'storyboard.vtt',
			'storyboard.webp',
			'video',
			'video/360p.m3u8',
			'video/360p.mp4',
			'video/540p.m3u8',
			'video/540p.mp4',
			'video/audio.m3u8',
			'video/audio.mp4',
			'video/master.m3u8'
		]);
	});

	it('describes every rung in the multivariant playlist', () => {
		const streams = text('out', 'video', 'master.m3u8').match(/#EXT-X-STREAM-INF:.*/g) ?? [];
		expect(streams).toHaveLength(2);
		for (const stream of streams) {
			expect(stream).toMatch(
				/:BANDWIDTH=\d+,AVERAGE-BANDWIDTH=\d+,CODECS="avc1\.64[0-9a-f]{4},mp4a\.40\.2",RESOLUTION=\d+x\d+,FRAME-RATE=25\.000,AUDIO="audio"$/
			);
		}
	});

	it('cuts every rung at the same times', () => {
		const [small, large] = ['360p', '540p'].map((name) =>
			parseMediaPlaylist(text('out', 'video', `${name}.m3u8`)).segments.map(
				(segment) => segment.durationSeconds
			)
		);
		expect(small).toEqual([4, 1]);
		expect(large).toEqual(small);
	});

	it('begins at time zero, without an edit list', () => {
		for (const name of ['360p', '540p', 'audio']) {
			const mp4 = readFileSync(path('out', 'video', `${name}.mp4`));
			expect(readFragments(mp4)[0]).toEqual({ decodeSeconds: 0, firstOffsetSeconds: 0 });
			expect(hasEditList(mp4)).toBe(false);
		}
	});

	it('keeps picture and sound where they were', () => {
		const brightness = decodeBrightness(path('out', 'video', '540p.mp4'));
		expect(brightness.findIndex((value) => value > 128)).toBe(FLASH_SECONDS * 25);
		const sound = decodeSound(path('out', 'video', 'audio.mp4'));
		const clickSeconds = sound.findIndex((sample) => Math.abs(sample) > 8000) / 48_000;
		expect(clickSeconds).toBeCloseTo(FLASH_SECONDS, 2);
	});

	it('takes the poster from the wanted time', () => {
		expect(decodeBrightness(path('out', 'poster.webp'))[0]).toBeGreaterThan(200);
	});

	it('covers the whole video by the storyboard', () => {
		expect(text('out', 'storyboard.vtt').trimEnd().split('\n').at(-2)).toMatch(
			/--> 00:00:05\.000$/
		);
	});

	it('tells its progress to the end', () => {
		expect(progress.at(-1)).toBe(1);
		expect(progress).toEqual(progress.toSorted((a, b) => a - b));
	});

	it('packages a video without sound', async () => {
		makeClip(path('silent.mp4'), { hasSound: false });
		const silent = await packageHls({ source: path('silent.mp4'), outDir: path('silent') });
		expect(silent.ok).toBe(true);
		expect(text('silent', 'video', 'master.m3u8')).not.toMatch(/audio|mp4a/i);
		const playlist = parseMediaPlaylist(text('silent', 'video', '540p.m3u8'));
		expect(playlistSeconds(playlist)).toBe(5);
	});
});

describe('packageHls, given what is no video', { timeout: SLOW_MS }, () => {
	const packaged = (name: string) => packageHls({ source: path(name), outDir: path('none') });

	it('says so of a missing file', async () => {
		expect(await packaged('missing.mp4')).toEqual({
			ok: false,
			message: `${path('missing.mp4')} does not exist. Put the video there.`
		});
	});

	it('says so of a text, and writes nothing', async () => {
		writeFileSync(path('text.mp4'), 'Not a video.');
		expect(await packaged('text.mp4')).toEqual({
			ok: false,
			message: 'text.mp4 is not a video that can be read. Give an MP4, MOV, MKV or WebM file.'
		});
	});

	it('does not follow a playlist that calls itself a video', async () => {
		makeClip(path('secret.mp4'));
		writeFileSync(path('list.mp4'), '#EXTM3U\n#EXTINF:5,\nsecret.mp4\n#EXT-X-ENDLIST\n');
		expect(await packaged('list.mp4')).toMatchObject({ ok: false });
	});

	it('says so of a sound alone', async () => {
		makeClip(path('sound.mp4'), { hasPicture: false });
		expect(await packaged('sound.mp4')).toEqual({
			ok: false,
			message: 'sound.mp4 has no picture. Export it again with its video track.'
		});
	});

	it('does not decode a picture made to fill the memory', async () => {
		makeHugePicture(path('huge.mov'));
		expect(await packaged('huge.mov')).toEqual({
			ok: false,
			message: 'huge.mov has a picture that is too large or too small. Export it at 1920 x 1080.'
		});
	});
});
