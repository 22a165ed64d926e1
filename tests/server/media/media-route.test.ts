import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMediaTokens } from '#lib/media/media-token.server.ts';
import { GET } from '../../../src/routes/media/[token]/[...path]/+server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const mediaTokens = createMediaTokens(Buffer.alloc(32, 7));
let mediaRoot: string;

beforeAll(() => {
	mediaRoot = mkdtempSync(join(tmpdir(), 'cueline-route-'));
	for (const video of ['video-a', 'video-b']) {
		mkdirSync(join(mediaRoot, video, 'video'), { recursive: true });
		writeFileSync(join(mediaRoot, video, 'video', 'master.m3u8'), `#EXTM3U\n# ${video}\n`);
	}
	writeFileSync(join(mediaRoot, 'secret.vtt'), 'secret');
});
afterAll(() => rmSync(mediaRoot, { recursive: true }));

/** The route's answer; it is given nothing that could reach a database. */
async function ask(token: string, path: string, settings = {}): Promise<Response> {
	const request = new Request('http://localhost/');
	const event = {
		params: { token, path },
		request,
		locals: { cueline: { mediaTokens, mediaRoot, settings } }
	};
	try {
		return await GET(event as never);
	} catch (thrown) {
		return new Response(null, { status: (thrown as { status: number }).status });
	}
}

async function get(token: string, path: string): Promise<[number, string]> {
	const response = await ask(token, path);
	return [response.status, await response.text()];
}

describe('the media route', () => {
	const now = new Date();

	it('serves the video its token was made for, and no other', async () => {
		const token = mediaTokens.mint('video-a', now);
		expect(await get(token, 'video/master.m3u8')).toEqual([200, '#EXTM3U\n# video-a\n']);
		const forOther = token.replace('video-a', 'video-b');
		expect(await get(forOther, 'video/master.m3u8')).toEqual([403, '']);
	});

	it('serves nothing without a token, or with one that is forged or has expired', async () => {
		const token = mediaTokens.mint('video-a', now);
		const expired = mediaTokens.mint('video-a', new Date(now.getTime() - DAY_MS));
		const foreign = createMediaTokens(Buffer.alloc(32, 8)).mint('video-a', now);
		for (const bad of ['', 'none', 'video-a', token.slice(0, -3), expired, foreign]) {
			expect(await get(bad, 'video/master.m3u8')).toEqual([403, '']);
		}
	});

	it.each([
		'../secret.vtt',
		'video/../../secret.vtt',
		'../video-b/video/master.m3u8',
		'..%2fsecret.vtt',
		'..\\secret.vtt',
		'/etc/passwd',
		'video/master.m3u8\0',
		'video',
		''
	])('does not leave the folder by %j', async (path) => {
		const [status] = await get(mediaTokens.mint('video-a', now), path);
		expect(status).toBe(404);
	});

	describe('behind a proxy that serves media on its word', () => {
		const behindProxy = { mediaAccel: '/protected-media/' };
		const named = (response: Response) => response.headers.get('x-accel-redirect');

		it('names the file and sends none of it', async () => {
			const token = mediaTokens.mint('video-a', now);
			const answer = await ask(token, 'video/master.m3u8', behindProxy);
			expect(named(answer)).toBe('/protected-media/video-a/video/master.m3u8');
			expect(answer.headers.get('content-type')).toBe('application/vnd.apple.mpegurl');
			expect(answer.headers.get('cache-control')).toMatch(/^private,/);
			expect(await answer.text()).toBe('');
		});

		it('names nothing without a good token, nor outside of the video', async () => {
			const token = mediaTokens.mint('video-a', now);
			const expired = mediaTokens.mint('video-a', new Date(now.getTime() - DAY_MS));
			const refused = [
				await ask(expired, 'video/master.m3u8', behindProxy),
				await ask('none', 'video/master.m3u8', behindProxy),
				await ask(token, '../video-b/video/master.m3u8', behindProxy),
				await ask(token, '../secret.vtt', behindProxy)
			];
			expect(refused.map(({ status }) => status)).toEqual([403, 403, 404, 404]);
			expect(refused.map(named)).toEqual([null, null, null, null]);
		});
	});
});
