import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** For connections that wait to be taken, and for a request that is on its way to an open one. */
const LATECOMERS_MS = 1000;
/** For a request that is being answered. */
const GRACE_MS = 8000;
/** CONTRACT: the end comes within 10 s, whatever a timer or a stuck request would have. */
const END_MS = 9500;

/**
 * On SIGTERM or SIGINT takes no new connections, answers every request that is there or arrives on an
 * open connection, and asks each client to close with its answer, so that nobody writes to a
 * connection that is closing: whoever comes later is refused before a byte was sent. Then says
 * `sveltekit:shutdown`, on which the database is closed and the process ends with exit code 0.
 */
export function stopOnSignals(server: Server): void {
	const answering = new Set<ServerResponse>();
	const sockets = new Set<Socket>();
	let connectionsTaken = 0;
	let isStopping = false;
	let isRefusing = false;

	server.on('connection', (socket: Socket) => {
		connectionsTaken += 1;
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	server.prependListener('request', (_, response) => {
		if (isRefusing) response.setHeader('connection', 'close');
		answering.add(response);
		response.once('close', () => answering.delete(response));
	});

	function stop(): void {
		// npm passes the signal on that a terminal has sent to us as well.
		if (isStopping) return;
		isStopping = true;
		setImmediate(takeWaiting, performance.now() + LATECOMERS_MS);
		setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
		setTimeout(() => process.exit(), END_MS).unref();
	}

	/** Node takes one connection in a turn, and closing would reset those that wait: until a turn brings none. */
	function takeWaiting(untilMs: number): void {
		const takenBefore = connectionsTaken;
		setImmediate(() => {
			if (connectionsTaken > takenBefore && performance.now() < untilMs) takeWaiting(untilMs);
			else refuse();
		});
	}

	function refuse(): void {
		isRefusing = true;
		for (const response of answering) {
			if (!response.headersSent) response.setHeader('connection', 'close');
		}
		// http's own close would cut idle connections at once, and a request that is arriving on one.
		NetServer.prototype.close.call(server, () => process.emit('sveltekit:shutdown'));
		setTimeout(closeIdle, LATECOMERS_MS).unref();
	}

	function closeIdle(): void {
		server.closeIdleConnections();
		// Node counts a connection as idle only after its first request; browsers open some in advance.
		for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
		setTimeout(closeIdle, 50).unref();
	}

	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}
