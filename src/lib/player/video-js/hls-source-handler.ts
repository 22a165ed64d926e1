import Hls from 'hls.js';
import videojs, { type SourceHandler } from 'video.js/core.es.js';
import type { MediaFailure } from '../video-playback.ts';
import { keepLoading } from './keep-loading.ts';
import { watchTimeline } from './timeline.ts';

export const HLS_TYPE = 'application/vnd.apple.mpegurl';

/** What video.js hands from the player's options to the handler. */
export interface HlsOptions {
	cueline: {
		startSeconds: number;
		/** Bits per second to start from. */
		bandwidth: number;
		onOpen: (hls: Hls) => void;
		/** By how many seconds the element's clock is ahead of the lesson's, as soon as it is known. */
		onShift?: (seconds: number) => void;
		onFailure: (failure: MediaFailure) => void;
	};
}

const handler: SourceHandler<HlsOptions> = {
	canPlayType: (type) => (type === HLS_TYPE && Hls.isSupported() ? 'probably' : ''),
	canHandleSource: ({ type = '' }) => handler.canPlayType(type),
	handleSource({ src }, tech, { cueline }) {
		const hls = new Hls({
			startPosition: cueline.startSeconds,
			abrEwmaDefaultEstimate: cueline.bandwidth,
			testBandwidth: false,
			startFragPrefetch: true,
			capLevelToPlayerSize: true,
			lowLatencyMode: false,
			backBufferLength: 60,
			// At least half a minute ahead; at most two minutes or 20 MB, to get across a gap.
			maxBufferLength: 30,
			maxMaxBufferLength: 120,
			maxBufferSize: 20_000_000,
			// Fragmented MP4 is passed through as it is: there is nothing for a worker to do.
			enableWorker: false
		});
		const stopRescuing = keepLoading(hls, src, cueline.onFailure);
		cueline.onOpen(hls);
		if (cueline.onShift) watchTimeline(hls, cueline.onShift);
		hls.loadSource(src);
		hls.attachMedia(tech.el());
		return {
			dispose() {
				stopRescuing();
				hls.destroy();
			}
		};
	}
};

/** Lets video.js play HLS through hls.js; where that cannot run, the browser's own HLS is left. */
videojs.getTech('Html5').registerSourceHandler(handler, 0);
