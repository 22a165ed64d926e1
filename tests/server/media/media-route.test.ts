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

/** The answer's status and text; the route is given nothing that could reach a database. */
async function get(token: string, path: string): Promise<[number, string]> {
	const request = new Request('http://localhost/');
	const event = {
		params: { token, path },
		request,
		locals: { cueline: { mediaTokens, mediaRoot } }
	};
	try {
		const response = await GET(event as never);
		return [response.status, await response.text()];
	} catch (thrown) {
		const { status } = thrown as { status: number };
		return [status, ''];
	}
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
});
