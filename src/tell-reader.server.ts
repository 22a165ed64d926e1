import type { Handle } from '@sveltejs/kit';
import { version } from '$app/environment';
import { ACCOUNT_HEADER, VERSION_HEADER, VISITOR } from '#lib/offline/page-headers.ts';

/** Tells the browser's worker whose answer this is and which build's, so that it keeps them apart. */
export const tellReader: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (event.route.id?.startsWith('/media/') === true) return response;
	response.headers.set(ACCOUNT_HEADER, event.locals.account?.id ?? VISITOR);
	response.headers.set(VERSION_HEADER, version);
	return response;
};
