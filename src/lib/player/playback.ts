export type PlaybackEvent =
	| 'play'
	| 'playing'
	| 'pause'
	| 'seeking'
	| 'seeked'
	| 'timeupdate'
	| 'ratechange'
	| 'waiting'
	| 'emptied'
	| 'durationchange'
	| 'ended';

/** Stops listening. Calling it again does nothing. */
export type Unsubscribe = () => void;

/**
 * What the rest of Cueline knows of a player. Times are seconds of the lesson's video.
 * The adapter in `video-js/` is the only one in the product; tests bring a hand-driven one.
 */
export interface Playback {
	readonly currentSeconds: number;
	/** NaN until the player knows it. */
	readonly durationSeconds: number;
	readonly isPaused: boolean;
	readonly isSeeking: boolean;
	readonly rate: number;
	/** Resolves when playing began; false when the browser refused (autoplay rules). */
	play(): Promise<boolean>;
	pause(): void;
	seek(seconds: number): void;
	setRate(rate: number): void;
	on(event: PlaybackEvent, listener: () => void): Unsubscribe;
	/**
	 * Calls back once per presented video frame with that frame's media time
	 * (requestVideoFrameCallback; animation frames where the browser has none).
	 */
	onFrame(listener: (mediaSeconds: number) => void): Unsubscribe;
}
