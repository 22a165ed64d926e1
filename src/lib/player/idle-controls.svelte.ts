const IDLE_MS = 3000;

/** Whether the controls are to be seen: they go a while after the last sign of life. */
export class IdleControls {
	isShown = $state(true);
	readonly #mayHide: () => boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `mayHide` is asked at the last moment: paused, or with the focus inside, they stay. */
	constructor(mayHide: () => boolean) {
		this.#mayHide = mayHide;
	}

	/** Shows the controls, and hides them when nothing happens for a while. */
	wake(): void {
		this.isShown = true;
		this.#wait();
	}

	/** Hides the controls now, if they may. */
	hide(): void {
		if (this.#mayHide()) this.isShown = false;
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#wait(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.hide();
			if (this.isShown) this.#wait();
		}, IDLE_MS);
	}
}
