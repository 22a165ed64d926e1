import type { createVideoJsPlayback } from './video-js-playback.ts';

/**
 * Fetches video.js and hls.js, which only a lesson page needs. The flag must stand before
 * video.js runs: the content security policy lets no script write style elements.
 * @throws when the scripts cannot be fetched.
 */
export async function loadPlayback(): Promise<typeof createVideoJsPlayback> {
	window.VIDEOJS_NO_DYNAMIC_STYLE = true;
	const adapter = await import('./video-js-playback.ts');
	return adapter.createVideoJsPlayback;
}
