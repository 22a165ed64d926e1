import { error } from '@sveltejs/kit';
import { openCourseForAccess } from '../../../open-course.server.ts';
import { versionOf } from '../../read-atlas.server.ts';
import { serveVersioned } from '../../serve-versioned.server.ts';
import type { RequestHandler } from './$types';

/** An SVG opened by itself is a document: it runs and loads nothing. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The picture of a view, open to whom the atlas is. */
export const GET: RequestHandler = async (event) => {
	const { outline } = await openCourseForAccess(event);
	const { view } = event.params;
	const picture = await event.locals.cueline.anatomy.picture(outline.id, view);
	if (picture === undefined) error(404, `The atlas of this course has no view "${view}".`);
	return serveVersioned(new Uint8Array(picture.bytes), {
		version: versionOf(outline),
		request: event.request,
		headers: {
			'content-type': picture.type,
			'content-security-policy': CONTENT_SECURITY_POLICY,
			'x-content-type-options': 'nosniff'
		}
	});
};
