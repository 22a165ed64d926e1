import type { IdleControls } from './idle-controls.svelte.ts';

/**
 * Tells touches from clicks, and keeps a touch that only brings hidden controls back from pressing
 * the button that happens to be under it.
 */
export class TouchGuard {
	isTouch = false;
	/** Whether the controls were hidden when the finger came down. */
	wasHidden = false;
	readonly #controls: IdleControls;

	constructor(controls: IdleControls) {
		this.#controls = controls;
	}

	/** For `pointerdown`, while it is captured. */
	press(event: PointerEvent): void {
		this.isTouch = event.pointerType === 'touch';
		this.wasHidden = !this.#controls.isShown;
		if (this.isTouch && this.wasHidden && isControl(event.target)) event.stopPropagation();
	}

	/** For `pointerleave`: a mouse that goes elsewhere has no more use for the controls. */
	leave(event: PointerEvent): void {
		if (event.pointerType === 'mouse') this.#controls.hide();
	}

	/** For `click`, while it is captured. A click by the keyboard (`detail` 0) is none of ours. */
	click(event: MouseEvent): void {
		if (!this.isTouch || !this.wasHidden || event.detail === 0 || !isControl(event.target)) return;
		event.preventDefault();
		event.stopPropagation();
		this.#controls.wake();
	}
}

function isControl(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, input, [role="slider"]') !== null;
}
