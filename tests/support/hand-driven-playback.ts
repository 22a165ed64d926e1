import type { Unsubscribe } from '#lib/player/playback.ts';
import type {
	BufferedRange,
	MediaFailure,
	Quality,
	VideoEvent,
	VideoPlayback
} from '#lib/player/video-playback.ts';

/**
 * A player without a video: a test sets its time and says what happens. Commands do what a real
 * one does at once: `seek` emits `seeking` and `seeked`, `play` emits `play` and `playing`.
 */
export class HandDrivenPlayback implements VideoPlayback {
	currentSeconds = 0;
	durationSeconds = 112;
	isPaused = true;
	isSeeking = false;
	rate = 1;
	volume = 1;
	isMuted = false;
	buffered: BufferedRange[] = [];
	qualities: Quality[] = [];
	chosenQuality: number | 'auto' = 'auto';
	playingQuality: Quality | undefined;
	bandwidth: number | undefined;
	failure: MediaFailure | undefined;
	/** Set to true for a browser that refuses to play without a click. */
	refusesToPlay = false;
	isDisposed = false;
	readonly #listeners = new Map<VideoEvent, Set<() => void>>();
	readonly #frameListeners = new Set<(mediaSeconds: number) => void>();
	#element: HTMLVideoElement | undefined;

	get element(): HTMLVideoElement {
		return (this.#element ??= document.createElement('video'));
	}

	/** Tells the listeners that something happened. */
	emit(event: VideoEvent): void {
		for (const listener of [...(this.#listeners.get(event) ?? [])]) listener();
	}

	/** Shows the picture of a moment: the time moves there, and the frame listeners hear of it. */
	presentFrame(seconds: number): void {
		this.currentSeconds = seconds;
		for (const listener of [...this.#frameListeners]) listener(seconds);
	}

	/** How many listeners there still are, to see that nothing is left behind. */
	get listenerCount(): number {
		const counts = [...this.#listeners.values()].map((listeners) => listeners.size);
		return counts.reduce((sum, size) => sum + size, this.#frameListeners.size);
	}

	play(): Promise<boolean> {
		if (this.refusesToPlay) return Promise.resolve(false);
		if (this.isPaused) {
			this.isPaused = false;
			this.emit('play');
			this.emit('playing');
		}
		return Promise.resolve(true);
	}

	pause(): void {
		if (this.isPaused) return;
		this.isPaused = true;
		this.emit('pause');
	}

	seek(seconds: number): void {
		this.isSeeking = true;
		this.currentSeconds = seconds;
		this.emit('seeking');
		this.isSeeking = false;
		this.emit('seeked');
	}

	setRate(rate: number): void {
		this.rate = rate;
		this.emit('ratechange');
	}

	setVolume(volume: number): void {
		this.volume = volume;
		this.emit('volumechange');
	}

	setMuted(isMuted: boolean): void {
		this.isMuted = isMuted;
		this.emit('volumechange');
	}

	chooseQuality(id: number | 'auto'): void {
		this.chosenQuality = id;
		this.emit('qualitychange');
	}

	on(event: VideoEvent, listener: () => void): Unsubscribe {
		const listeners = this.#listeners.get(event) ?? new Set();
		this.#listeners.set(event, listeners.add(listener));
		return () => void listeners.delete(listener);
	}

	onFrame(listener: (mediaSeconds: number) => void): Unsubscribe {
		this.#frameListeners.add(listener);
		return () => void this.#frameListeners.delete(listener);
	}

	dispose(): void {
		this.isDisposed = true;
	}
}
