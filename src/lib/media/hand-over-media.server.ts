import { parseMediaPath } from './media-path.ts';
import { MEDIA_AGE_SECONDS, noSuchMedia } from './serve-media.server.ts';

/**
 * Leaves a file to the proxy in front, once its token was found good: `X-Accel-Redirect` names it
 * below `prefix`, which the proxy serves to nobody else. The proxy does ranges, dates and 404.
 */
export function handOverMedia(
	prefix: string,
	{ videoId, relativePath }: { videoId: string; relativePath: string }
): Response {
	const target = parseMediaPath(relativePath);
	if (!target) return noSuchMedia();
	return new Response(null, {
		headers: {
			'x-accel-redirect': `${prefix}${videoId}/${target.path}`,
			'cache-control': `private, max-age=${MEDIA_AGE_SECONDS}`,
			'content-type': target.contentType
		}
	});
}
