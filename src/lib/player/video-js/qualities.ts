import type { Quality } from '../video-playback.ts';

/** What of an hls.js level names its rung. */
export interface Rung {
	height: number;
	/** Bits per second. */
	bitrate: number;
}

/**
 * The rungs of a ladder as a menu lists them, best first; `id` is the place in `rungs`. Rungs of
 * one height are told apart by their bit rate.
 */
export function listQualities(rungs: readonly Rung[]): Quality[] {
	return rungs
		.map((rung, id) => ({ ...rung, id }))
		.sort((a, b) => b.height - a.height || b.bitrate - a.bitrate)
		.map(({ id, height, bitrate }) => {
			const isAlone = rungs.filter((rung) => rung.height === height).length === 1;
			const label = height > 0 ? `${height}p` : 'Video';
			return { id, label: isAlone ? label : `${label}, ${Math.round(bitrate / 1000)} kbit/s` };
		});
}
