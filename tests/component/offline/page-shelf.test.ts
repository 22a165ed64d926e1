import { beforeEach, describe, expect, it } from 'vitest';
import { recordLesson } from '#lib/offline/kept-lesson.ts';
import { ACCOUNT_HEADER, VERSION_HEADER } from '#lib/offline/page-headers.ts';
import { clearOtherBuilds, findPage, putPage } from '#lib/offline/page-shelf.ts';

const ADDRESS = '/courses/heel-to-hip/ball-and-socket';

beforeEach(async () => {
	for (const name of await caches.keys()) await caches.delete(name);
});

function aPage(html: string, { account = 'ana', version = '2', status = 200 } = {}): Response {
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html',
			[ACCOUNT_HEADER]: account,
			[VERSION_HEADER]: version
		}
	});
}

/** Ana kept the lesson with the video `v1`; its page runs the scripts of build 1. */
async function keepLesson(): Promise<void> {
	const cache = await caches.open('cueline kept ana');
	await recordLesson(cache, {
		...{ address: ADDRESS, title: 'Ball and socket', courseTitle: 'From Heel to Hip' },
		...{ videoId: 'v1', height: 360, bytes: 10, totalBytes: 10, isComplete: true }
	});
	await cache.put(ADDRESS, aPage('kept /media/v1.a.b/', { version: '1' }));
}

async function textOf(page: Response | undefined): Promise<string | undefined> {
	return page?.text();
}

describe('putPage and findPage', () => {
	it('shows a page to its own account only', async () => {
		await putPage(ADDRESS, aPage('for Ana'));
		expect(await textOf(await findPage('ana', ADDRESS))).toBe('for Ana');
		expect(await findPage('ben', ADDRESS)).toBeUndefined();
	});

	it.each([
		['an error', aPage('no', { status: 404 })],
		['no page', Response.json({}, { headers: { [ACCOUNT_HEADER]: 'ana' } })],
		['a page of another server', new Response('', { headers: { 'content-type': 'text/html' } })]
	])('does not keep %s', async (_, answer) => {
		await putPage(ADDRESS, answer);
		expect(await findPage('ana', ADDRESS)).toBeUndefined();
	});

	it('lets the page visited longest ago go when there are many', async () => {
		for (let count = 0; count < 61; count += 1) await putPage(`/courses/a/${count}`, aPage(''));
		expect(await findPage('ana', '/courses/a/0')).toBeUndefined();
		expect(await findPage('ana', '/courses/a/1')).toBeDefined();
	});

	it('renews a kept page that shows the kept video', async () => {
		await keepLesson();
		await putPage(ADDRESS, aPage('newer /media/v1.c.d/'));
		expect(await textOf(await findPage('ana', ADDRESS))).toBe('newer /media/v1.c.d/');
	});

	it('leaves a kept page alone when the lesson has another video by now', async () => {
		await keepLesson();
		await putPage(ADDRESS, aPage('newer /media/v2.c.d/'));
		expect(await textOf(await findPage('ana', ADDRESS))).toBe('kept /media/v1.a.b/');
	});
});

describe('clearOtherBuilds', () => {
	it('deletes other builds and the visited pages that run them', async () => {
		for (const version of ['1', '2']) await caches.open(`cueline build ${version}`);
		await putPage('/courses/a', aPage('', { version: '1' }));
		await putPage('/courses/b', aPage('', { version: '2' }));
		await clearOtherBuilds('2');
		expect(await caches.has('cueline build 1')).toBe(false);
		expect(await caches.has('cueline build 2')).toBe(true);
		expect(await findPage('ana', '/courses/a')).toBeUndefined();
		expect(await findPage('ana', '/courses/b')).toBeDefined();
	});

	it('leaves a build that a kept page runs', async () => {
		for (const version of ['1', '2']) await caches.open(`cueline build ${version}`);
		await keepLesson();
		await clearOtherBuilds('2');
		expect(await caches.has('cueline build 1')).toBe(true);
		await putPage(ADDRESS, aPage('newer /media/v1.c.d/'));
		await clearOtherBuilds('2');
		expect(await caches.has('cueline build 1')).toBe(false);
	});
});
