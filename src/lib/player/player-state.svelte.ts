import type { Playback, PlaybackEvent } from './playback.ts';

/**
 * What a lesson page's panels share of its player: one object per lesson, made by the page, alive
 * before the player is and after it failed. Panels read it, and play and seek through it.
 */
export class PlayerState {
	/** The player itself, once it has mounted; for clocks that need its events. */
	playback = $state.raw<Playback>();
	/** Coarse, some four times a second: for clocks and labels. The resume point until playing. */
	currentSeconds = $state(0);
	durationSeconds = $state(0);
	/** False from the moment playing is asked for, as in HTML; the picture may still be loading. */
	isPaused = $state(true);
	rate = $state(1);
	isFullScreen = $state(false);
	/** Whether the lesson has played since the page was opened. */
	hasStarted = $state(false);
	/** A sentence for the learner, when the player gave up. */
	failure = $state<string>();

	constructor({
		durationSeconds,
		startSeconds
	}: {
		durationSeconds: number;
		startSeconds: number;
	}) {
		this.durationSeconds = durationSeconds;
		this.currentSeconds = startSeconds < durationSeconds - 0.5 ? Math.max(0, startSeconds) : 0;
	}

	/**
	 * Follows a player, which is to start at `currentSeconds`, and plays it if that was asked for
	 * before. Answers how to let go of it; the place is kept.
	 */
	attach(playback: Playback): () => void {
		const letGo = Object.entries(this.#listeners(playback)).map(([event, listener]) =>
			playback.on(event as PlaybackEvent, listener)
		);
		this.playback = playback;
		this.rate = playback.rate;
		this.#readDuration(playback);
		if (!this.isPaused) this.play();
		return () => {
			for (const stop of letGo) stop();
			if (this.playback !== playback) return;
			this.playback = undefined;
			this.isPaused = true;
		};
	}

	/** Plays from a second; asked before the player has mounted, it starts there once it has. */
	playFrom(seconds: number): void {
		this.seek(seconds);
		this.play();
	}

	/** Goes to a second, held within the video. */
	seek(seconds: number): void {
		const target = Math.min(Math.max(0, seconds), this.durationSeconds);
		this.currentSeconds = target;
		this.playback?.seek(target);
	}

	/** Goes forward, or back where negative, from the exact place. */
	jump(seconds: number): void {
		const { playback } = this;
		const isSettled = playback !== undefined && !playback.isSeeking;
		this.seek((isSettled ? playback.currentSeconds : this.currentSeconds) + seconds);
	}

	toggle(): void {
		if (this.isPaused) this.play();
		else this.pause();
	}

	play(): void {
		const { playback } = this;
		this.isPaused = false;
		void playback?.play().then((hasBegun) => {
			if (!hasBegun && this.playback === playback) this.isPaused = playback.isPaused;
		});
	}

	pause(): void {
		this.isPaused = true;
		this.playback?.pause();
	}

	#listeners(playback: Playback): Partial<Record<PlaybackEvent, () => void>> {
		const readTime = () => (this.currentSeconds = playback.currentSeconds);
		const readPaused = () => (this.isPaused = playback.isPaused);
		return {
			timeupdate: () => {
				if (!playback.isSeeking) readTime();
			},
			seeked: readTime,
			play: readPaused,
			playing: () => {
				this.hasStarted = true;
				readPaused();
			},
			pause: () => {
				readTime();
				readPaused();
			},
			ended: () => {
				readTime();
				this.isPaused = true;
			},
			ratechange: () => (this.rate = playback.rate),
			durationchange: () => this.#readDuration(playback)
		};
	}

	#readDuration(playback: Playback): void {
		const { durationSeconds } = playback;
		if (Number.isFinite(durationSeconds) && durationSeconds > 0) {
			this.durationSeconds = durationSeconds;
		}
	}
}
