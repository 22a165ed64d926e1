/**
 * Keeps the place where a video is to start until it is there. Before that the element says 0,
 * which must never be taken for where the learner is.
 */
export class StartingPlace {
	readonly #video: HTMLVideoElement;
	#seconds: number;
	#isReached = false;

	constructor(video: HTMLVideoElement, seconds: number) {
		this.#video = video;
		this.#seconds = seconds;
	}

	/** Where to start, while that is still ahead. */
	get pendingSeconds(): number | undefined {
		return this.#isReached ? undefined : this.#seconds;
	}

	/** Starts over: the video is to be at `seconds` next. */
	expect(seconds: number): void {
		this.#seconds = seconds;
		this.#isReached = false;
	}

	/** Looks whether the video shows its starting place by now; true once, when it first does. */
	check({ hasSought }: { hasSought: boolean }): boolean {
		if (this.#isReached) return false;
		const { readyState, seeking, currentTime } = this.#video;
		const hasFrame = readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !seeking;
		// Half a second of grace: a fragment may begin a little after the place asked for.
		const isNear = Math.abs(currentTime - this.#seconds) < 0.5;
		this.#isReached = hasFrame && (hasSought || isNear);
		return this.#isReached;
	}
}
