import { error, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { unmetNodeVersion } from '#lib/shared/node-version.js';
import type { Cueline } from './cueline.server.ts';
import { securityHeaders } from './security-headers.server.ts';
import { readSettings } from './settings.server.ts';

let cueline: Cueline;

export const init: ServerInit = async () => {
	const unmet = unmetNodeVersion(process.versions.node);
	if (unmet !== undefined) {
		console.error(unmet);
		process.exit(1);
	}
	// Imported only now: an older Node dies without a word when it loads better-sqlite3.
	const { openCueline } = await import('./cueline.server.ts');
	cueline = openCueline(readSettings(process.env, process.cwd()));
	process.on('sveltekit:shutdown', () => void cueline.close());
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
	return response;
};

export const handle = sequence(present, checkOrigin, identify);

/** A page that is not there and a client that went away are no faults of ours: they are not logged. */
export const handleError: HandleServerError = ({ error: fault, event, status }) => {
	if (status === 404) return { message: `There is nothing at ${event.url.pathname}.` };
	if (!event.request.signal.aborted) console.error(event.request.method, event.url.pathname, fault);
	return { message: 'Something went wrong here. Try again in a moment.' };
};
