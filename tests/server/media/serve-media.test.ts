import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveMedia } from '#lib/media/serve-media.server.ts';

const BYTES = 700_000;
const MODIFIED = new Date('2026-01-02T03:04:05Z');
let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'cueline-serve-'));
	mkdirSync(join(root, 'video', 'folder.mp4'), { recursive: true });
	writeFileSync(
		join(root, 'video', '720p.mp4'),
		Uint8Array.from({ length: BYTES }, (_, at) => at % 251)
	);
	utimesSync(join(root, 'video', '720p.mp4'), MODIFIED, MODIFIED);
	writeFileSync(join(root, 'empty.vtt'), '');
});
afterAll(() => rmSync(root, { recursive: true }));

function get(relativePath: string, headers: Record<string, string> = {}, method = 'GET') {
	const request = new Request('http://localhost/', { method, headers });
	return serveMedia({ root, relativePath, request });
}

describe('serveMedia', () => {
	it('serves a whole file', async () => {
		const response = await get('video/720p.mp4');
		expect(response.status).toBe(200);
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'accept-ranges': 'bytes',
			'cache-control': 'private, max-age=43200',
			'content-length': String(BYTES),
			'content-type': 'video/mp4',
			'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT'
		});
		const body = await response.bytes();
		expect(body).toHaveLength(BYTES);
		expect(body[BYTES - 1]).toBe((BYTES - 1) % 251);
	});

	it('serves a part', async () => {
		const response = await get('video/720p.mp4', { range: 'bytes=300000-300009' });
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe(`bytes 300000-300009/${BYTES}`);
		expect([...(await response.bytes())]).toEqual(
			Array.from({ length: 10 }, (_, at) => (300_000 + at) % 251)
		);
	});

	it('says how large the file is when the part lies outside it', async () => {
		const response = await get('video/720p.mp4', { range: `bytes=${BYTES}-` });
		expect(response.status).toBe(416);
		expect(response.headers.get('content-range')).toBe(`bytes */${BYTES}`);
	});

	it('answers HEAD without a body', async () => {
		const response = await get('video/720p.mp4', {}, 'HEAD');
		expect(response.headers.get('content-length')).toBe(String(BYTES));
		expect(response.body).toBeNull();
	});

	it('spares the client what it has', async () => {
		const etag = (await get('video/720p.mp4', {}, 'HEAD')).headers.get('etag') ?? '';
		expect((await get('video/720p.mp4', { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
		expect((await get('video/720p.mp4', { 'if-none-match': '"x"' }, 'HEAD')).status).toBe(200);
		const since = { 'if-modified-since': MODIFIED.toUTCString() };
		expect((await get('video/720p.mp4', since)).status).toBe(304);
	});

	it('sends the whole file when a part was asked of another version', async () => {
		const response = await get('video/720p.mp4', { range: 'bytes=0-9', 'if-range': '"old"' });
		expect(response.status).toBe(200);
		await response.body?.cancel();
	});

	it('serves an empty file', async () => {
		const response = await get('empty.vtt');
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('');
	});

	it('stops reading when the client leaves', async () => {
		const response = await get('video/720p.mp4');
		const reader = response.body?.getReader();
		await reader?.read();
		await reader?.cancel();
		expect(await reader?.closed).toBeUndefined();
	});

	it.each(['video/none.mp4', 'video', 'video/folder.mp4', '../x.mp4', '', 'video/../empty.vtt'])(
		'has no file %j',
		async (relativePath) => {
			expect((await get(relativePath)).status).toBe(404);
		}
	);

	it('does not follow a link out of the folder', async () => {
		symlinkSync('/etc/hostname', join(root, 'link.vtt'));
		expect((await get('link.vtt')).status).toBe(404);
	});
});
