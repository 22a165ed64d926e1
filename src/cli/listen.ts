import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { staticHeaders } from '../security-headers.server.ts';
import type { Settings } from '../settings.server.ts';
import { retireWorker, WORKER_PATH } from './retire-worker.ts';
import { stopOnSignals } from './stop-on-signals.ts';

/** A client that sends slower holds a connection, not a learner: what is sent here is small. */
const SLOWEST = { headersTimeout: 15_000, requestTimeout: 60_000 };

interface BuiltServer {
	handler: (
		...args: [...Parameters<RequestListener>, (error?: unknown) => void]
	) => void | Promise<void>;
}

/** Serves `build` until SIGTERM or SIGINT, then answers what is in flight and ends with exit code 0. */
export async function listen(settings: Settings): Promise<void> {
	const { root, host, port, origin } = settings;
	process.env.ORIGIN = origin;
	const built = pathToFileURL(join(root, 'build', 'handler.js')).href;
	const { handler } = (await import(built)) as BuiltServer;
	const headers = staticHeaders(new URL(origin));

	const server = createServer(SLOWEST, (request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		if (settings.isOfflineOff === true && request.url === WORKER_PATH) {
			retireWorker(response);
			return;
		}
		void handler(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	stopOnSignals(server);
}
