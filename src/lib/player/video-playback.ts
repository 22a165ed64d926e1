import type { Playback, PlaybackEvent, Unsubscribe } from './playback.ts';

/** What the player's own controls also listen to. */
export type VideoEvent =
	| PlaybackEvent
	/** The first picture at the starting place can be seen. */
	| 'firstframe'
	| 'progress'
	| 'volumechange'
	| 'qualitychange'
	| 'failure';

/** One rung of the ladder. */
export interface Quality {
	readonly id: number;
	/** As a menu shows it: `720p`. */
	readonly label: string;
}

export interface BufferedRange {
	readonly startSeconds: number;
	readonly endSeconds: number;
}

/** Why playing ended for good, in words for the learner. */
export interface MediaFailure {
	/** `expired`: only a fresh address helps, so the page's data must be loaded again. */
	readonly kind: 'expired' | 'missing' | 'network' | 'damaged' | 'unsupported';
	readonly message: string;
}

/** The whole player: `Playback` and what only the controls around the picture use. */
export interface VideoPlayback extends Playback {
	readonly element: HTMLVideoElement;
	readonly volume: number;
	readonly isMuted: boolean;
	readonly buffered: readonly BufferedRange[];
	/** Best first; empty where the browser chooses by itself. */
	readonly qualities: readonly Quality[];
	readonly chosenQuality: number | 'auto';
	/** The rung on the picture now. */
	readonly playingQuality: Quality | undefined;
	/** Bits per second; undefined before anything was measured. */
	readonly bandwidth: number | undefined;
	readonly failure: MediaFailure | undefined;
	setVolume(volume: number): void;
	setMuted(isMuted: boolean): void;
	chooseQuality(id: number | 'auto'): void;
	on(event: VideoEvent, listener: () => void): Unsubscribe;
	/** Gives back the element, the network and the memory. */
	dispose(): void;
}
