import { cacheName, listCaches, openIfThere } from './device-caches.ts';
import { findKeptLesson } from './kept-lesson.ts';
import { ACCOUNT_HEADER, VERSION_HEADER } from './page-headers.ts';

/** How many visited pages are kept; the one visited longest ago goes first. */
const MOST_PAGES = 60;

/** Courses and lessons with all below them, but for what is asked anew each time. */
export function isPageToKeep(pathname: string): boolean {
	return pathname === '/' || /^\/courses\/(?!.*\/(search|certificate)$)/.test(pathname);
}

/** A page as it was last seen: of a kept lesson, else as it was visited. */
export async function findPage(account: string, pathname: string): Promise<Response | undefined> {
	for (const holds of ['kept', 'pages'] as const) {
		const cache = await openIfThere({ holds, account });
		const page = await cache?.match(pathname, { ignoreVary: true });
		if (page !== undefined) return page;
	}
	return undefined;
}

/**
 * Keeps a page, under the account that the server names in it. Only whole pages: no errors, no
 * redirects, nothing that is no page of ours. A kept lesson's page is renewed only while it still
 * shows the video that was kept with it.
 */
export async function putPage(pathname: string, page: Response): Promise<void> {
	const account = page.headers.get(ACCOUNT_HEADER);
	const isHtml = page.headers.get('content-type')?.startsWith('text/html') === true;
	if (account === null || !isHtml || page.status !== 200 || page.redirected) return;

	const kept = await openIfThere({ holds: 'kept', account });
	if ((await kept?.match(pathname)) !== undefined) {
		const lesson = await findKeptLesson(account, pathname);
		const html = await page.clone().text();
		const isSame = lesson === undefined || html.includes(`/media/${lesson.videoId}.`);
		if (isSame) return kept?.put(pathname, page);
	}
	const pages = await caches.open(cacheName({ holds: 'pages', account }));
	await pages.put(pathname, page);
	const keys = await pages.keys();
	for (const key of keys.slice(0, Math.max(0, keys.length - MOST_PAGES))) await pages.delete(key);
}

/**
 * Clears what other builds left: their scripts, unless a kept lesson's page still runs them, and
 * visited pages, which would run them. A page never runs the scripts of two builds.
 */
export async function clearOtherBuilds(version: string): Promise<void> {
	const all = await listCaches();
	const needed = new Set([version]);
	for (const { holds, name } of all) {
		if (holds === 'build') continue;
		const cache = await caches.open(name);
		for (const key of await cache.keys()) {
			const other = (await cache.match(key))?.headers.get(VERSION_HEADER);
			if (other == null || other === version) continue;
			if (holds === 'kept') needed.add(other);
			else await cache.delete(key);
		}
	}
	for (const cache of all) {
		if (cache.holds === 'build' && !needed.has(cache.version)) await caches.delete(cache.name);
	}
}
