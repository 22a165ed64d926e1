import { json, type Handle, type RequestEvent } from '@sveltejs/kit';
import { findStorageTrouble, type StorageTrouble } from '#lib/database/storage-trouble.server.ts';
import errorPage from './error.html?raw';

const troubles = new WeakMap<Request, StorageTrouble>();

/** For `handleError`: what to tell when the database was busy, full or out of reach; else undefined. */
export function noteStorageTrouble(
	{ request }: RequestEvent,
	fault: unknown
): { message: string } | undefined {
	const trouble = findStorageTrouble(fault);
	if (trouble === undefined) return undefined;
	troubles.set(request, trouble);
	return { message: trouble.message };
}

/**
 * Answers a request that met such trouble with 503 and when to try again, whether it was a load, an
 * action, an endpoint or a hook that met it.
 */
export const answerStorageTrouble: Handle = async ({ event, resolve }) => {
	let response: Response;
	try {
		response = await resolve(event);
	} catch (fault) {
		if (noteStorageTrouble(event, fault) === undefined) throw fault;
		event.locals.log.error({ route: event.route.id, err: fault }, 'fault');
		response = tell(event);
	}
	const trouble = troubles.get(event.request);
	if (trouble === undefined) return response;
	// A page's data is answered with 200 and its error within: Kit's client knows a plain one as well.
	if (event.isDataRequest) response = tell(event);
	const headers = new Headers(response.headers);
	headers.set('retry-after', String(trouble.retryAfterSeconds));
	return new Response(response.body, { status: 503, headers });
};

function tell({ isDataRequest, request }: RequestEvent): Response {
	const message = troubles.get(request)?.message ?? '';
	const wantsPage = !isDataRequest && request.headers.get('accept')?.includes('text/html') === true;
	if (!wantsPage) return json({ message });
	return new Response(errorPage.replace('%sveltekit.error.message%', message), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}
