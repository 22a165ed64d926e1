import type { MediaFailure } from '../video-playback.ts';
import { readHlsFault, type HlsFault } from './media-errors.ts';

/** How often playing was rescued since it last went well. */
export interface Rescues {
	network: number;
	media: number;
}

export type Recovery =
	| { do: 'load again'; afterMs: number }
	| { do: 'reset media' }
	| { do: 'give up'; why: MediaFailure };

/** Three quarters of a minute in all: longer than a router's restart of its radio, or a deploy. */
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 15_000, 15_000];

/**
 * What to do about a fatal error. hls.js has made its own attempts by then, and waits by itself
 * while the browser knows that it is offline; this covers a network that only looks there.
 */
export function planRecovery(fault: HlsFault, rescues: Rescues): Recovery {
	const why = readHlsFault(fault);
	const afterMs = WAITS_MS[rescues.network];
	if (why.kind === 'network' && afterMs !== undefined) return { do: 'load again', afterMs };
	if (why.kind === 'damaged' && fault.type === 'mediaError' && rescues.media === 0) {
		return { do: 'reset media' };
	}
	return { do: 'give up', why };
}
