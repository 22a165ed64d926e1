import { error } from '@sveltejs/kit';
import { join } from 'node:path';
import { serveMedia } from '#lib/media/serve-media.server.ts';
import type { RequestHandler } from './$types';

/** A video's files, to whoever holds its token. Answers HEAD too. */
export const GET: RequestHandler = ({ params, request, locals }) => {
	const { mediaTokens, mediaRoot } = locals.cueline;
	const token = mediaTokens.check(params.token, new Date());
	if (!token.ok) error(403, 'This video link is not valid any more. Open the lesson again.');
	const root = join(mediaRoot, token.videoId);
	return serveMedia({ root, relativePath: params.path, request });
};
