import type { Passage } from '#lib/shared/media-time.ts';
import type { Playback, PlaybackEvent } from './playback.ts';
import type { PlayerState } from './player-state.svelte.ts';

/** So far outside a seek may land and still mean the passage. */
const TOLERANCE_SECONDS = 0.25;

/**
 * Plays one passage of a video and stops at its end, once. Who seeks out of it, or plays on, has
 * left it: nothing stops any more.
 */
export class PassageStop {
	readonly passage: Passage;
	/** Whether it has been played to its end, and nothing else since. */
	isReached = $state(false);
	readonly #player: PlayerState;
	#hasBegun = false;
	#isLeft = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(player: PlayerState, passage: Passage) {
		this.#player = player;
		this.passage = passage;
	}

	/** Follows a player. Answers how to let go of it. */
	attach(playback: Playback): () => void {
		const look = () => this.#look(playback);
		const listeners = {
			play: () => {
				if (this.isReached) this.#leave();
				look();
			},
			playing: look,
			ratechange: look,
			timeupdate: look,
			seeked: () => {
				if (this.#hasBegun && !this.#isWithin(playback.currentSeconds)) this.#leave();
				look();
			},
			pause: () => clearTimeout(this.#timer),
			waiting: () => clearTimeout(this.#timer),
			seeking: () => clearTimeout(this.#timer)
		} satisfies Partial<Record<PlaybackEvent, () => void>>;
		const letGo = Object.entries(listeners).map(([event, listener]) =>
			playback.on(event as PlaybackEvent, listener)
		);
		return () => {
			clearTimeout(this.#timer);
			for (const off of letGo) off();
		};
	}

	playAgain(): void {
		this.isReached = false;
		this.#isLeft = false;
		this.#hasBegun = false;
		this.#player.playFrom(this.passage.startSeconds);
	}

	goOn(): void {
		this.#leave();
		this.#player.play();
	}

	#look(playback: Playback): void {
		clearTimeout(this.#timer);
		if (this.#isLeft || playback.isPaused || playback.isSeeking) return;
		const seconds = playback.currentSeconds;
		// A player that has not yet gone to its starting place tells another time.
		this.#hasBegun ||= this.#isWithin(seconds);
		if (!this.#hasBegun) return;
		const leftSeconds = this.passage.endSeconds - seconds;
		if (leftSeconds <= 0) this.#stop();
		else this.#timer = setTimeout(() => this.#look(playback), (leftSeconds * 1000) / playback.rate);
	}

	#stop(): void {
		this.#player.pause();
		this.#isLeft = true;
		this.isReached = true;
	}

	#leave(): void {
		clearTimeout(this.#timer);
		this.#isLeft = true;
		this.isReached = false;
	}

	#isWithin(seconds: number): boolean {
		const { startSeconds, endSeconds } = this.passage;
		return seconds >= startSeconds - TOLERANCE_SECONDS && seconds <= endSeconds + TOLERANCE_SECONDS;
	}
}
