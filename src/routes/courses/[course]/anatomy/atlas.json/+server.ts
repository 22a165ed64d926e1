import { openCourseForAccess } from '../../open-course.server.ts';
import { readAtlas, versionOf } from '../read-atlas.server.ts';
import { serveVersioned } from '../serve-versioned.server.ts';
import type { RequestHandler } from './$types';

/** `{views}`: the atlas, for the small figures of lesson pages. */
export const GET: RequestHandler = async (event) => {
	const { outline } = await openCourseForAccess(event);
	const views = await readAtlas(event.locals.cueline, outline);
	return serveVersioned(JSON.stringify({ views }), {
		version: versionOf(outline),
		request: event.request,
		headers: { 'content-type': 'application/json' }
	});
};
