import Hls from 'hls.js';
import videojs, { type Player } from 'video.js/core.es.js';
import type { Unsubscribe } from '../playback.ts';
import type {
	BufferedRange,
	MediaFailure,
	Quality,
	VideoEvent,
	VideoPlayback
} from '../video-playback.ts';
import { onFrame } from './frames.ts';
import { createElement, dropRegion } from './host-element.ts';
import { HLS_TYPE, type HlsOptions } from './hls-source-handler.ts';
import { readMediaError } from './media-errors.ts';
import { listQualities } from './qualities.ts';
import { StartingPlace } from './starting-place.ts';

export interface VideoSource {
	/** An HLS playlist (`.m3u8`), or a file the browser plays by itself. */
	src: string;
	startSeconds: number;
	/** Bits per second, to choose the first rung by. */
	bandwidth: number;
}

/**
 * Puts a video into `host` and loads it from `startSeconds` on, without playing it.
 * Browser only, and only through `load-playback.ts`.
 */
export function createVideoJsPlayback(host: HTMLElement, source: VideoSource): VideoPlayback {
	return new VideoJsPlayback(host, source);
}

const RELAYED_EVENTS = [
	'play',
	'playing',
	'pause',
	'seeking',
	'seeked',
	'timeupdate',
	'ratechange',
	'waiting',
	'emptied',
	'durationchange',
	'ended',
	'progress',
	'volumechange'
] as const satisfies VideoEvent[];

/** Less than this is no picture's worth. */
const SHIFT_TO_MIND_SECONDS = 0.01;

class VideoJsPlayback implements VideoPlayback {
	readonly element: HTMLVideoElement;
	failure: MediaFailure | undefined;
	readonly #player: Player;
	readonly #place: StartingPlace;
	readonly #events = new EventTarget();
	#hls: Hls | undefined;
	#lastSeconds: number;
	#wasPlaying = false;
	/** By how much the element's clock is ahead of the lesson's. */
	#shiftSeconds = 0;

	constructor(host: HTMLElement, { src, startSeconds, bandwidth }: VideoSource) {
		this.element = createElement(host);
		this.#place = new StartingPlace(this.element, startSeconds);
		this.#lastSeconds = startSeconds;
		this.#listen();
		const isHls = new URL(src, location.href).pathname.endsWith('.m3u8');
		const html5: HlsOptions = {
			cueline: {
				startSeconds,
				bandwidth,
				onOpen: (hls) => this.#openHls(hls),
				onShift: (seconds) => (this.#shiftSeconds = seconds),
				onFailure: (failure) => this.#fail(failure)
			}
		};
		this.#player = videojs(this.element, {
			controls: false,
			preload: 'auto',
			children: ['mediaLoader'],
			html5,
			sources: [isHls ? { src, type: HLS_TYPE } : { src }]
		});
		dropRegion(this.element);
		this.#player.on('error', () => {
			const code = this.#player.error()?.code;
			if (this.#hls === undefined && code !== undefined) this.#fail(readMediaError(code));
		});
	}

	get currentSeconds(): number {
		return this.#place.pendingSeconds ?? this.#toLesson(this.element.currentTime);
	}

	get durationSeconds(): number {
		return this.element.duration - this.#shiftSeconds;
	}

	get isPaused(): boolean {
		return this.element.paused;
	}

	get isSeeking(): boolean {
		return this.element.seeking || this.#place.pendingSeconds !== undefined;
	}

	get rate(): number {
		return this.element.playbackRate;
	}

	get volume(): number {
		return this.element.volume;
	}

	get isMuted(): boolean {
		return this.element.muted;
	}

	get buffered(): readonly BufferedRange[] {
		const { buffered } = this.element;
		return Array.from({ length: buffered.length }, (_, index) => ({
			startSeconds: this.#toLesson(buffered.start(index)),
			endSeconds: this.#toLesson(buffered.end(index))
		}));
	}

	get qualities(): readonly Quality[] {
		return listQualities(this.#hls?.levels ?? []);
	}

	get chosenQuality(): number | 'auto' {
		const hls = this.#hls;
		return hls === undefined || hls.manualLevel < 0 ? 'auto' : hls.manualLevel;
	}

	get playingQuality(): Quality | undefined {
		return this.qualities.find(({ id }) => id === this.#hls?.currentLevel);
	}

	get bandwidth(): number | undefined {
		const estimate = this.#hls?.bandwidthEstimate ?? NaN;
		return Number.isFinite(estimate) ? Math.round(estimate) : undefined;
	}

	async play(): Promise<boolean> {
		try {
			await this.element.play();
			return true;
		} catch {
			return !this.element.paused;
		}
	}

	pause(): void {
		this.element.pause();
	}

	seek(seconds: number): void {
		this.#lastSeconds = seconds;
		if (this.#place.pendingSeconds !== undefined) this.#startAt(seconds);
		else this.element.currentTime = seconds + this.#shiftSeconds;
	}

	setRate(rate: number): void {
		// The default as well: loading a source goes back to it.
		this.element.defaultPlaybackRate = rate;
		this.element.playbackRate = rate;
	}

	setVolume(volume: number): void {
		this.element.volume = volume;
	}

	setMuted(isMuted: boolean): void {
		this.element.muted = isMuted;
	}

	chooseQuality(id: number | 'auto'): void {
		if (this.#hls !== undefined) this.#hls.nextLevel = id === 'auto' ? -1 : id;
		this.#emit('qualitychange');
	}

	on(event: VideoEvent, listener: () => void): Unsubscribe {
		const relayed = () => listener();
		this.#events.addEventListener(event, relayed);
		return () => this.#events.removeEventListener(event, relayed);
	}

	onFrame(listener: (mediaSeconds: number) => void): Unsubscribe {
		return onFrame(this.element, (seconds) => listener(this.#toLesson(seconds)));
	}

	dispose(): void {
		this.#player.dispose();
		this.#hls = undefined;
	}

	#listen(): void {
		const { element } = this;
		// Before the relays below, so that whoever hears an event reads the right time.
		element.addEventListener('emptied', () => this.#place.expect(this.#lastSeconds));
		element.addEventListener('loadedmetadata', () => this.#takePlace());
		for (const event of ['loadeddata', 'canplay', 'playing', 'seeked']) {
			element.addEventListener(event, () => {
				const seconds = this.#place.pendingSeconds;
				if (!this.#place.check({ hasSought: event === 'seeked' })) return;
				this.#straighten(seconds);
				this.#emit('firstframe');
			});
		}
		element.addEventListener('timeupdate', () => (this.#lastSeconds = this.currentSeconds));
		element.addEventListener('playing', () => (this.#wasPlaying = true));
		element.addEventListener('pause', () => (this.#wasPlaying = false));
		for (const event of RELAYED_EVENTS) element.addEventListener(event, () => this.#emit(event));
	}

	#openHls(hls: Hls): void {
		this.#hls = hls;
		for (const event of [Hls.Events.MANIFEST_PARSED, Hls.Events.LEVEL_SWITCHED] as const) {
			hls.on(event, () => this.#emit('qualitychange'));
		}
	}

	/** hls.js goes to the place by itself; a browser's own HLS must be told. */
	#takePlace(): void {
		const seconds = this.#place.pendingSeconds;
		if (this.#hls === undefined && seconds !== undefined) this.element.currentTime = seconds;
		// After a rescue the element is new, and paused.
		if (this.#wasPlaying) void this.play();
	}

	#toLesson(elementSeconds: number): number {
		return Math.max(0, elementSeconds - this.#shiftSeconds);
	}

	/** hls.js went to the starting place before it knew the shift. */
	#straighten(seconds: number | undefined): void {
		if (seconds === undefined || Math.abs(this.#shiftSeconds) < SHIFT_TO_MIND_SECONDS) return;
		this.element.currentTime = seconds + this.#shiftSeconds;
	}

	/** Changes the place before the video got there, so that nothing before it is loaded. */
	#startAt(seconds: number): void {
		this.#place.expect(seconds);
		const hls = this.#hls;
		if (hls !== undefined) {
			hls.config.startPosition = seconds;
			if (hls.levels.length > 0) hls.startLoad(seconds);
		}
		if (this.element.readyState > HTMLMediaElement.HAVE_NOTHING) {
			this.element.currentTime = seconds + this.#shiftSeconds;
		}
	}

	/** What is loaded already is still played: it is told when there is no more. */
	#fail(failure: MediaFailure): void {
		this.failure = failure;
		const tell = () => this.#emit('failure');
		if (this.element.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) {
			tell();
			return;
		}
		for (const event of ['waiting', 'seeking']) {
			this.element.addEventListener(event, tell, { once: true });
		}
	}

	#emit(event: VideoEvent): void {
		this.#events.dispatchEvent(new Event(event));
	}
}
