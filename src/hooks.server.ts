import {
	error,
	isHttpError,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { join } from 'node:path';
import { lastBackup } from '#lib/backup/scheduled-backups.server.ts';
import { createLog, type Log } from '#lib/operation/log.server.ts';
import { createMetrics, type Metrics } from '#lib/operation/metrics.server.ts';
import { recordRequest, toRequestId } from '#lib/operation/record-request.server.ts';
import { unmetNodeVersion } from '#lib/shared/node-version.js';
import { answerStorageTrouble, noteStorageTrouble } from './answer-storage-trouble.server.ts';
import type { Cueline } from './cueline.server.ts';
import { securityHeaders } from './security-headers.server.ts';
import { readSettings } from './settings.server.ts';
import { tellReader } from './tell-reader.server.ts';

let cueline: Cueline;
let log: Log;
let metrics: Metrics | undefined;

export const init: ServerInit = async () => {
	const unmet = unmetNodeVersion(process.versions.node);
	if (unmet !== undefined) {
		console.error(unmet);
		process.exit(1);
	}
	// Imported only now: an older Node dies without a word when it loads better-sqlite3.
	const { openCueline } = await import('./cueline.server.ts');
	const settings = readSettings(process.env, process.cwd());
	log = createLog(settings.logLevel);
	cueline = openCueline(settings);
	if (settings.metricsToken !== undefined) {
		const { dataDir, backups } = settings;
		metrics = createMetrics({
			databaseFile: join(dataDir, 'cueline.sqlite'),
			lastBackup: backups && (() => lastBackup(backups.dir))
		});
	}
	process.on('sveltekit:shutdown', () => {
		void cueline.close().then(() => log.info('stopped'));
	});
};

/** One line and one count for each request, however it ends. */
const observe: Handle = async ({ event, resolve }) => {
	if (event.isSubRequest) return resolve(event);
	const requestId = toRequestId(event.request.headers.get('x-request-id'));
	Object.assign(event.locals, { log: log.child({ requestId }), metrics });
	const startedMs = performance.now();
	const record = (status: number, bytes = 0) => {
		const seconds = (performance.now() - startedMs) / 1000;
		const { method } = event.request;
		recordRequest(event.locals, { method, route: event.route.id, status, seconds, bytes });
	};
	try {
		const response = await resolve(event);
		response.headers.set('x-request-id', requestId);
		record(response.status, Number(response.headers.get('content-length')));
		return response;
	} catch (thrown) {
		record(isHttpError(thrown) ? thrown.status : 500);
		throw thrown;
	}
};

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Kit's own check covers form posts only; a changing request of any kind must come from our pages. */
const checkOrigin: Handle = ({ event, resolve }) => {
	const isSafe = SAFE_METHODS.has(event.request.method);
	if (!isSafe && event.request.headers.get('origin') !== event.url.origin) {
		error(
			403,
			`This request came from another address. Open Cueline at ${event.url.origin}; whoever runs it sets that by ORIGIN.`
		);
	}
	return resolve(event);
};

const identify: Handle = async ({ event, resolve }) => {
	event.locals.cueline = cueline;
	// A video's token says enough: no query for each of its segments.
	const isMedia = event.route.id?.startsWith('/media/') === true;
	const session = isMedia ? undefined : await cueline.sessions.read(event.cookies);
	event.locals.account = session?.account ?? null;
	event.locals.sessionId = session?.id ?? null;
	if (session) metrics?.countLearner(session.account.id, new Date());
	return resolve(event);
};

const THEMES = new Set(['light', 'dark']);

const present: Handle = async ({ event, resolve }) => {
	const chosen = event.cookies.get('theme') ?? '';
	const theme = THEMES.has(chosen) ? chosen : 'system';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%theme%', theme),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && path.includes('-latin-wght-normal'))
	});
	for (const [name, value] of securityHeaders(event.url)) response.headers.set(name, value);
	// Most answers are one person's: nothing in between may hand them to another.
	if (!response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'private, no-cache');
	}
	return response;
};

export const handle = sequence(
	observe,
	present,
	answerStorageTrouble,
	checkOrigin,
	identify,
	tellReader
);

/** What a client did wrong, and one that went away, are no faults of ours: they are not logged. */
export const handleError: HandleServerError = ({ error: fault, event, status, message }) => {
	if (status === 404) return { message: `There is nothing at ${event.url.pathname}.` };
	if (status === 413) return { message: 'That is more than Cueline takes at once. Send less.' };
	if (status < 500) return { message };
	if (!event.request.signal.aborted) {
		event.locals.log.error({ route: event.route.id, err: fault }, 'fault');
	}
	const trouble = noteStorageTrouble(event, fault);
	return trouble ?? { message: 'Something went wrong here. Try again in a moment.' };
};
