import { build, version } from '$service-worker';
import { Answers, DATA, OFFLINE_PAGE } from '#lib/offline/answer-requests.ts';
import { cacheName } from '#lib/offline/device-caches.ts';
import { readMediaAddress } from '#lib/offline/media-address.ts';
import { VERSION_HEADER } from '#lib/offline/page-headers.ts';
import { clearOtherBuilds } from '#lib/offline/page-shelf.ts';
import { Reader } from '#lib/offline/reader.ts';
import type { AskEvent, WorkerScope } from '#lib/offline/worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const reader = new Reader();
const answers = new Answers(reader, version);

// A new worker waits until the pages of the one before are closed: none runs two builds at once.
worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const answer = answerTo(event);
	if (answer !== undefined) event.respondWith(answer);
});

/** The whole build, and the page that is shown instead of what is not here, drawn for nobody. */
async function install(): Promise<void> {
	const cache = await caches.open(cacheName({ holds: 'build', version }));
	await cache.addAll(build);
	const page = await fetch(OFFLINE_PAGE, { credentials: 'omit', cache: 'no-store' });
	if (page.headers.get(VERSION_HEADER) !== version)
		throw new Error('The server has another build.');
	await cache.put(OFFLINE_PAGE, page);
}

async function activate(): Promise<void> {
	await clearOtherBuilds(version);
	await worker.registration.navigationPreload.enable();
	await worker.clients.claim();
	// Pages that were opened before there was a worker to keep them.
	for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true })) {
		await answers.renew(new URL(url).pathname);
	}
}

/** Undefined for what is left to the browser: all that changes something, and other addresses. */
function answerTo(event: AskEvent): Promise<Response> | undefined {
	const { request } = event;
	const url = new URL(request.url);
	if (url.origin !== location.origin) return undefined;
	if (request.method === 'POST' && url.pathname === '/logout') {
		event.waitUntil(reader.expectLeaving());
	}
	if (request.method !== 'GET') return undefined;
	if (url.pathname.startsWith('/_app/immutable/')) return answers.built(request);
	if (url.pathname.endsWith(DATA)) return answers.data(event, url);
	if (request.mode === 'navigate') return answers.page(event, url);
	const media = readMediaAddress(url.pathname);
	if (media !== undefined) return answers.media(event, media);
	return url.pathname.startsWith('/courses/') ? answers.file(event) : undefined;
}
