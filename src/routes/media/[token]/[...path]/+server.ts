import { error } from '@sveltejs/kit';
import { join } from 'node:path';
import { handOverMedia } from '#lib/media/hand-over-media.server.ts';
import { serveMedia } from '#lib/media/serve-media.server.ts';
import type { RequestHandler } from './$types';

/** A video's files, to whoever holds its token. Answers HEAD too. */
export const GET: RequestHandler = ({ params, request, locals }) => {
	const { mediaTokens, mediaRoot, settings } = locals.cueline;
	const token = mediaTokens.check(params.token, new Date());
	if (!token.ok) error(403, 'This video link is not valid any more. Open the lesson again.');
	const { videoId } = token;
	if (settings.mediaAccel !== undefined) {
		return handOverMedia(settings.mediaAccel, { videoId, relativePath: params.path });
	}
	return serveMedia({ root: join(mediaRoot, videoId), relativePath: params.path, request });
};
