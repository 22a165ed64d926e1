import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { staticHeaders } from '../security-headers.server.ts';
import type { Settings } from '../settings.server.ts';

const GRACE_MS = 8000;

interface BuiltServer {
	handler: (
		...args: [...Parameters<RequestListener>, (error?: unknown) => void]
	) => void | Promise<void>;
}

/** Serves `build` until SIGTERM or SIGINT, then answers what is in flight and ends with exit code 0. */
export async function listen({ root, host, port, origin }: Settings): Promise<void> {
	process.env.ORIGIN = origin;
	const built = pathToFileURL(join(root, 'build', 'handler.js')).href;
	const { handler } = (await import(built)) as BuiltServer;
	const headers = staticHeaders(new URL(origin));

	const server = createServer((request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		void handler(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => stop(server));
	}
}

function stop(server: Server): void {
	server.close(() => {
		process.emit('sveltekit:shutdown');
	});
	setInterval(() => server.closeIdleConnections(), 50).unref();
	setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
}
