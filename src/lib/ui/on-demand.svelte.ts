import { tick } from 'svelte';

/**
 * A part of the page whose script is fetched when it is first wanted, so that the page itself stays
 * light. Whoever sees it coming (the pointer is there, the focus) calls `load` early. Browser only.
 */
export class OnDemand<Part> {
	/** Undefined until it has come. */
	part = $state.raw<Part>();
	readonly #fetch: () => Promise<Part>;
	#loading: Promise<void> | undefined;

	/** `fetch` is an `import()` and what is wanted of it. */
	constructor(fetch: () => Promise<Part>) {
		this.#fetch = fetch;
	}

	/**
	 * Fetches it once; done when the page shows it. Where the network fails there is still no `part`
	 * then, and it is fetched when it is next asked for.
	 */
	load(): Promise<void> {
		this.#loading ??= this.#load().catch(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #load(): Promise<void> {
		this.part = await this.#fetch();
		await tick();
	}
}

/**
 * What an element that opens something takes, so that its `content` is here when it opens: it is
 * fetched as soon as the pointer or the focus comes to it.
 */
export function fetchesEarly(content: OnDemand<unknown>) {
	const load = () => void content.load();
	return { onpointerenter: load, onfocusin: load };
}

/** A popover's `onbeforetoggle`: it does not open empty, but as soon as its `content` is here. */
export function opensWith(content: OnDemand<unknown>) {
	return (event: ToggleEvent & { currentTarget: HTMLElement }): void => {
		if (event.newState !== 'open' || content.part !== undefined) return;
		event.preventDefault();
		const popover = event.currentTarget;
		void content.load().then(() => {
			if (content.part !== undefined && popover.isConnected) popover.togglePopover(true);
		});
	};
}
