import type { ServerResponse } from 'node:http';

export const WORKER_PATH = '/service-worker.js';

/** Takes the place of the worker in a browser at once, and takes itself out. What is kept stays. */
const RETIRED_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(registration.unregister()));
`;

/** Answers a browser that asks for the worker anew, as each does when it opens a page. */
export function retireWorker(response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
	response.end(RETIRED_WORKER);
}
