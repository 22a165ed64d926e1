import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const COURSE = '/courses/heel-to-hip';

/** The address below which a lesson's video is served to this client, from the lesson's page. */
async function mediaAddress(client: APIRequestContext, lesson: string): Promise<string> {
	const html = await (await client.get(`${COURSE}/${lesson}`)).text();
	return /\/media\/[^/"]+/.exec(html)?.[0] ?? 'no media address on the page';
}

test('a video is served in ranges to whoever holds its token', async ({ newClient }) => {
	const learner = await newClient();
	const media = await mediaAddress(learner, 'ball-and-socket');
	const playlist = await learner.get(`${media}/video/master.m3u8`);
	expect(playlist.status()).toBe(200);
	expect(await playlist.text()).toContain('#EXT-X-STREAM-INF');
	const part = await learner.get(`${media}/video/360p.mp4`, { headers: { range: 'bytes=0-99' } });
	expect([part.status(), (await part.body()).length]).toEqual([206, 100]);
	const beyond = await learner.get(`${media}/video/360p.mp4`, {
		headers: { range: 'bytes=999999999-' }
	});
	expect(beyond.status()).toBe(416);
});

test('without a token, or with a forged one, there is no video', async ({ newClient, request }) => {
	const learner = await newClient();
	const media = await mediaAddress(learner, 'ball-and-socket');
	expect((await request.get('/media/none/video/master.m3u8')).status()).toBe(403);
	const forged = media.slice(0, -2) + (media.endsWith('AA') ? 'BB' : 'AA');
	expect((await request.get(`${forged}/video/master.m3u8`)).status()).toBe(403);
});

test('a token opens its own video only, and nothing outside the folder', async ({ newClient }) => {
	const learner = await newClient();
	const one = await mediaAddress(learner, 'ball-and-socket');
	const other = await mediaAddress(learner, 'knee-down-lunge');
	expect(one).not.toBe(other);
	for (const path of [
		'..%2f..%2fcueline.sqlite',
		'video/..%2f..%2f..%2fcueline.sqlite',
		'%2e%2e/%2e%2e/cueline.sqlite',
		'/etc/passwd',
		'video%00/master.m3u8',
		'video/..%5c..%5ccueline.sqlite'
	]) {
		const answer = await learner.get(`${one}/${path}`);
		expect([400, 403, 404], path).toContain(answer.status());
	}
});

test('every answer carries the headers that keep pages safe', async ({ request }) => {
	const page = await request.get('/');
	const asset = /\/_app\/immutable\/[^"]+\.js/.exec(await page.text())?.[0] ?? 'no script';
	const answers = [page, await request.get(asset), await request.get('/media/none/x.m3u8')];
	for (const answer of answers) {
		expect(answer.headers(), answer.url()).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'")
		});
	}
	const policy = page.headers()['content-security-policy'] ?? '';
	expect(policy).toContain("script-src 'self' 'nonce-");
	expect(policy).toContain("object-src 'none'");
});
