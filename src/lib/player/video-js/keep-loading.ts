import Hls, { type ErrorData } from 'hls.js';
import type { MediaFailure } from '../video-playback.ts';
import { readHlsFault } from './media-errors.ts';
import { planRecovery, type Rescues } from './plan-recovery.ts';

/**
 * Rescues an engine from fatal errors as `planRecovery` says; calls `onFailure` once when nothing
 * helps. Ends with the engine, at the latest when the function answered is called.
 */
export function keepLoading(
	hls: Hls,
	address: string,
	onFailure: (failure: MediaFailure) => void
): () => void {
	const rescues: Rescues = { network: 0, media: 0 };
	let timer: ReturnType<typeof setTimeout> | undefined;

	const loadAgain = () => {
		stopWaiting();
		if (hls.levels.length === 0) hls.loadSource(address);
		else hls.startLoad();
	};
	const stopWaiting = () => {
		clearTimeout(timer);
		timer = undefined;
		removeEventListener('online', loadAgain);
	};

	hls.on(Hls.Events.FRAG_BUFFERED, () => {
		rescues.network = 0;
	});
	const rescue = (_: string, data: ErrorData) => {
		// hls.js goes on asking for half a minute, but no retry makes an expired address good.
		if (!data.fatal && readHlsFault(data).kind !== 'expired') return;
		const recovery = planRecovery(data, rescues);
		switch (recovery.do) {
			case 'load again':
				stopWaiting();
				addEventListener('online', loadAgain);
				if (!navigator.onLine) return;
				rescues.network += 1;
				timer = setTimeout(loadAgain, recovery.afterMs);
				return;
			case 'reset media':
				rescues.media += 1;
				hls.recoverMediaError();
				return;
			case 'give up':
				hls.off(Hls.Events.ERROR, rescue);
				hls.stopLoad();
				onFailure(recovery.why);
		}
	};
	hls.on(Hls.Events.ERROR, rescue);
	return stopWaiting;
}
