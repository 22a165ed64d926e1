import { symlinkSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { expect, LESSON, mediaTime, play, signUp, test } from './support/journey.ts';
import {
	ask,
	readRows,
	startProxiedCueline,
	tokensOf,
	type ProxiedCueline
} from './support/proxied-cueline.ts';

const PLAYLIST = 'video/master.m3u8';
const HOUR_SECONDS = 60 * 60;

// One Cueline behind one nginx for all of them, in this order: the last one stops it.
test.describe.configure({ mode: 'serial' });

let proxied: ProxiedCueline;
let videos: string[];

test.beforeAll(async () => {
	proxied = await startProxiedCueline();
	const lessons = readRows<{ video_id: string }>(
		proxied.dataDir,
		'SELECT video_id FROM lesson ORDER BY id'
	);
	videos = lessons.map(({ video_id }) => video_id);
});
test.afterAll(() => proxied.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
	ask(proxied.origin, path, { headers });

function tokenFor(videoId = videos[0] ?? '', now = new Date(), lifetimeSeconds = HOUR_SECONDS) {
	return tokensOf(proxied.dataDir).mint(videoId, now, lifetimeSeconds);
}

test('a learner signs up and plays a lesson through the proxy', async ({ browser }) => {
	const context = await browser.newContext({
		baseURL: proxied.origin,
		ignoreHTTPSErrors: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await signUp(page);
	const [session] = await context.cookies();
	expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax' });
	await page.goto(LESSON);
	await page.getByRole('button', { name: 'Enrol' }).first().click();
	await page.goto(LESSON);
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(1);
	await context.close();
});

test('nginx sends a segment, in ranges, with the headers that keep it safe', async () => {
	const media = `/media/${tokenFor()}/video`;
	const whole = await get(`${media}/360p.mp4`);
	expect(whole.status).toBe(200);
	expect(whole.headers).toMatchObject({
		'content-type': 'video/mp4',
		'accept-ranges': 'bytes',
		'x-content-type-options': 'nosniff',
		'cross-origin-resource-policy': 'same-origin'
	});
	expect(whole.headers['cache-control']).toMatch(/^private/);
	expect(whole.headers['x-accel-redirect']).toBeUndefined();

	const part = await get(`${media}/360p.mp4`, { range: 'bytes=100-199' });
	expect(part.status).toBe(206);
	expect(part.headers['content-range']).toBe(`bytes 100-199/${whole.body.length}`);
	expect(part.body).toEqual(whole.body.subarray(100, 200));
	expect((await get(`${media}/360p.mp4`, { range: 'bytes=999999999-' })).status).toBe(416);
	const known = { 'if-none-match': whole.headers['etag'] ?? '' };
	expect((await get(`${media}/360p.mp4`, known)).status).toBe(304);
	expect((await get(`${media}/none.mp4`)).status).toBe(404);
});

test('no segment is served without its token, by whatever path', async () => {
	const [one = '', other = ''] = videos;
	const token = tokenFor(one);
	const inside = `protected-media/${one}/${PLAYLIST}`;
	const paths = [
		`/${inside}`,
		`//${inside}`,
		`/./${inside}`,
		`/x/../${inside}`,
		`/%70rotected-media/${one}/${PLAYLIST}`,
		`/protected-media%2f${one}%2f${PLAYLIST}`,
		`/media/../${inside}`,
		`/media/none/../../${inside}`,
		`/media/none/%2e%2e/%2e%2e/${inside}`,
		`/media/none/..%2f..%2f${inside}`,
		`/media/${token}/../../${inside}`,
		`/media/${token}/../../protected-media/${other}/${PLAYLIST}`,
		`/media/${token}/../${other}/${PLAYLIST}`,
		`/media/${token}/%2e%2e/${other}/${PLAYLIST}`,
		`/media/${token}/..%2f${other}/${PLAYLIST}`,
		`/media/${token}/..%2f..%2fcueline.sqlite`,
		`/media/${token}/..%5c..%5ccueline.sqlite`,
		`/media/${token}/${PLAYLIST}%00.vtt`,
		`/media/${token}/${PLAYLIST}%0d%0aX-Accel-Redirect:%20/${inside}`,
		`/protected-media/../cueline.sqlite`,
		`/_app/immutable/../../${inside}`
	];
	for (const path of paths) {
		const answer = await get(path, { 'x-accel-redirect': `/${inside}` });
		expect([400, 403, 404], path).toContain(answer.status);
		expect(answer.body.toString(), path).not.toContain('#EXTM3U');
	}
});

test('a token that is forged, over, or for another video opens nothing', async () => {
	const [one = '', other = ''] = videos;
	const token = tokenFor(one);
	const over = tokenFor(one, new Date(Date.now() - 2 * HOUR_SECONDS * 1000));
	const forged = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
	for (const bad of ['', 'none', forged, over, token.replace(one, other), token.slice(0, -1)]) {
		const answer = await get(`/media/${bad}/${PLAYLIST}`, { range: 'bytes=0-9' });
		expect([403, 404], bad).toContain(answer.status);
		expect(answer.body.toString(), bad).not.toContain('#EXTM3U');
	}
	expect((await get(`/media/${token}/${PLAYLIST}`)).status).toBe(200);
});

test('what was served while a token was good is not served after its end', async () => {
	const path = `/media/${tokenFor(videos[0], new Date(), 2)}/${PLAYLIST}`;
	const first = await get(path);
	expect(first.status).toBe(200);
	await expect.poll(async () => (await get(path)).status).toBe(403);
	for (const headers of [
		{ 'if-none-match': first.headers['etag'] ?? '' },
		{ 'if-modified-since': new Date().toUTCString() },
		{ range: 'bytes=0-9' }
	]) {
		expect((await get(path, headers)).status).toBe(403);
	}
});

test('a link among the media leads nowhere', async () => {
	const [one = ''] = videos;
	symlinkSync('/etc/hostname', join(proxied.dataDir, 'media', one, 'link.vtt'));
	expect((await get(`/media/${tokenFor(one)}/link.vtt`)).status).toBe(403);
});

test('sign-ins are counted by the address nginx saw, not by a claimed one', async () => {
	const claimed = '198.51.100.9';
	await ask(proxied.origin, '/login', {
		method: 'POST',
		headers: {
			origin: proxied.origin,
			'content-type': 'application/x-www-form-urlencoded',
			'x-forwarded-for': claimed,
			forwarded: `for=${claimed}`
		},
		body: 'email=nobody%40example.org&password=wrong-password'
	});
	const counted = readRows<{ key: string }>(proxied.dataDir, 'SELECT key FROM attempt');
	const keys = counted.map(({ key }) => key);
	expect(keys).toContain('sign-in:address:127.0.0.1');
	expect(keys.filter((key) => key.includes(claimed))).toEqual([]);
});

test('a changing request must come from the origin people type, whatever its Host says', async () => {
	const post = async (headers: Record<string, string>) => {
		const answer = await ask(proxied.origin, '/logout', { method: 'POST', headers });
		return answer.status;
	};
	expect(await post({ origin: proxied.origin })).not.toBe(403);
	expect(await post({})).toBe(403);
	expect(await post({ origin: 'https://evil.example' })).toBe(403);
	expect(await post({ origin: 'https://evil.example', host: 'evil.example' })).toBe(403);
	expect(await post({ origin: proxied.httpOrigin })).toBe(403);
});

test('pages come compressed, over TLS and HTTP/2 only', async () => {
	const plain = await fetch(`${proxied.httpOrigin}/login?next=%2F`, { redirect: 'manual' });
	expect(plain.status).toBe(308);
	expect(plain.headers.get('location')).toBe(`${proxied.origin}/login?next=%2F`);

	const page = await get('/', { 'accept-encoding': 'gzip' });
	expect(page.headers).toMatchObject({
		'content-encoding': 'gzip',
		'strict-transport-security': 'max-age=63072000'
	});
	expect(page.headers['server']).toBe('nginx');

	const session = connect(proxied.origin, { rejectUnauthorized: false });
	const status = await new Promise((resolve) => {
		session.request({ ':path': '/' }).on('response', (headers) => resolve(headers[':status']));
	});
	expect([session.alpnProtocol, status]).toEqual(['h2', 200]);
	session.destroy();
});

test('the numbers are not shown to the world', async () => {
	expect((await get('/metrics')).status).toBe(404);
});

test('while Cueline restarts nginx says so, and keeps open pages going', async () => {
	const page = (await get('/')).body.toString();
	const script = `/${/_app\/immutable\/entry\/start[^"]+\.js/.exec(page)?.[0] ?? 'no script'}`;
	const inBrotli = { 'accept-encoding': 'gzip, deflate, br' };
	const before = await get(script, inBrotli);
	expect(before.headers).toMatchObject({
		'content-encoding': 'br',
		'cache-control': 'public,max-age=31536000,immutable'
	});

	await proxied.stopCueline();
	for (const path of ['/', `/media/${tokenFor()}/${PLAYLIST}`, '/healthz']) {
		const answer = await get(path);
		expect(answer.status, path).toBe(503);
		expect(answer.headers, path).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
		expect(answer.body.toString(), path).toContain('Cueline is starting again.');
	}
	expect((await get(script, inBrotli)).body).toEqual(before.body);

	await proxied.startCuelineAgain();
	expect((await get('/')).status).toBe(200);
});

test('both logs tell what was asked, and nothing of who asked', async () => {
	const token = tokenFor();
	await get(`/media/${token}/${PLAYLIST}`);
	await get('/courses/heel-to-hip/search?q=private-query');
	const { cueline, nginx } = proxied.logged();

	const lines = cueline.split('\n').filter((line) => line.startsWith('{'));
	const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
	const asked = records.filter(({ msg }) => msg === 'request');
	expect(asked.map(({ route }) => route)).toContain('/media/[token]/[...path]');
	expect(asked.map(({ route }) => route)).toContain('/courses/[course]/search');
	expect(records.filter(({ level }) => level === 'error')).toEqual([]);
	for (const { requestId } of asked) expect(requestId).toMatch(/^[\da-f-]{32,36}$/);
	expect(nginx).toContain(asked.at(-1)?.['requestId']);

	const all = cueline + nginx;
	const addresses = readRows<{ email: string }>(proxied.dataDir, 'SELECT email FROM account');
	expect(addresses.length).toBeGreaterThan(0);
	for (const secret of [
		...addresses.map(({ email }) => email),
		...['private-query', 'nobody@example.org', 'wrong-password', '127.0.0.1', '198.51.100.9'],
		token.slice(-43)
	]) {
		expect(all).not.toContain(secret);
	}
});
