import type { Playback, PlaybackEvent } from '#lib/player/playback.ts';
import { findMoment, listMoments, nextBoundary, type Moment } from './active-cue.ts';
import type { Cue } from '../cue.ts';

/** So close before a boundary it counts as reached: seeks and timers land a hair early. */
const TOLERANCE_SECONDS = 0.001;
/**
 * So long before a boundary the clock is looked at again. Browsers let longer timers come late, by
 * the 8 ms of a shared tick (Chromium: above 32 ms), and a player tells its time anew only now and
 * then; of this last stretch both are exact.
 */
const LAST_STRETCH_MS = 16;
/** How soon to look again when the media clock stands still though the player says it plays. */
const STANDSTILL_MS = 50;

/**
 * Knows which line and which word is being spoken. One timer waits for the next boundary at the
 * playback's rate, in two stretches of which the last is short; what the player does re-arms or cancels it, and `timeupdate` only corrects it.
 */
export class CueClock {
	/** Index of the line being spoken, -1 when there is none. */
	activeCueIndex = $state.raw(-1);
	/** Index of the word being spoken among the line's words, -1 when there is none. */
	activeWordIndex = $state.raw(-1);
	readonly #moments: readonly Moment[];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isWaiting = false;

	constructor(cues: readonly Cue[]) {
		this.#moments = listMoments(cues);
	}

	/** Shows what is spoken at a second. */
	show(seconds: number): void {
		const { cueIndex, wordIndex } = findMoment(this.#moments, seconds + TOLERANCE_SECONDS);
		this.activeCueIndex = cueIndex;
		this.activeWordIndex = wordIndex;
	}

	/** Follows a player. Answers how to let go of it. */
	attach(playback: Playback): () => void {
		const run = () => this.#run(playback);
		const stop = () => this.#cancel();
		const listeners = {
			play: run,
			playing: () => {
				this.#isWaiting = false;
				run();
			},
			seeked: run,
			ratechange: run,
			timeupdate: run,
			pause: run,
			ended: run,
			seeking: stop,
			waiting: () => {
				this.#isWaiting = true;
				stop();
			},
			emptied: stop
		} satisfies Partial<Record<PlaybackEvent, () => void>>;
		const letGo = Object.entries(listeners).map(([event, listener]) =>
			playback.on(event as PlaybackEvent, listener)
		);
		this.#isWaiting = false;
		// Until it plays, a player may not have gone to its starting place yet.
		if (!playback.isPaused) run();
		return () => {
			stop();
			for (const off of letGo) off();
		};
	}

	/** Shows what is spoken now and, while time passes, waits for the next boundary. */
	#run(playback: Playback, lastSeconds?: number): void {
		this.#cancel();
		if (playback.isSeeking) return;
		const seconds = playback.currentSeconds;
		this.show(seconds);
		const boundarySeconds = nextBoundary(this.#moments, seconds + TOLERANCE_SECONDS);
		const isPassing = !playback.isPaused && !this.#isWaiting;
		if (!isPassing || boundarySeconds === Infinity) return;
		// Timers count whole milliseconds: rounding up makes them late by less than one, never early.
		const untilBoundaryMs = Math.ceil(((boundarySeconds - seconds) * 1000) / playback.rate);
		const stretchMs =
			untilBoundaryMs > 2 * LAST_STRETCH_MS ? untilBoundaryMs - LAST_STRETCH_MS : untilBoundaryMs;
		const delayMs = seconds === lastSeconds ? STANDSTILL_MS : stretchMs;
		this.#timer = setTimeout(() => this.#run(playback, seconds), delayMs);
	}

	#cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
