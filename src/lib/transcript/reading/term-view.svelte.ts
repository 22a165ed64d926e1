import type { Snippet } from 'svelte';
import type { TermSpan } from '../words/find-terms.ts';

/** Terms whose definitions are open, and the words in the window that they belong to. */
export interface OpenedTerms {
	cueIndex: number;
	spans: readonly TermSpan[];
	anchor: DOMRect;
	/** Opened on purpose: the focus goes there and comes back. Else the pointer only rests there. */
	isAsked: boolean;
}

/** What the definitions work on, and whom they tell. */
export interface TermProps {
	view: TermView;
	/** Plays from where a line says a term. */
	onplay: (cueIndex: number, span: TermSpan) => void;
	/** A structure's picture; it is of one size from the beginning. */
	figure?: Snippet<[structure: string]> | undefined;
	/** The structure that is explained, the first of several; undefined when none is any more. */
	onterm?: ((structure: string | undefined) => void) | undefined;
}

const REST_MS = 450;
const LEAVE_MS = 350;

/** Which definitions are open: until dismissed when asked for, else while the pointer is there. */
export class TermView {
	opened = $state.raw<OpenedTerms>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	open(opened: OpenedTerms): void {
		this.hold();
		this.opened = opened;
	}

	close(): void {
		this.hold();
		this.opened = undefined;
	}

	/** The pointer has come to rest on a term, or left it. */
	rest(resting: OpenedTerms | undefined): void {
		this.hold();
		if (this.opened?.isAsked === true) return;
		this.#timer = setTimeout(
			() => (this.opened = resting),
			resting === undefined ? LEAVE_MS : REST_MS
		);
	}

	/** The pointer is in the definition: it stays. */
	hold(): void {
		clearTimeout(this.#timer);
	}
}
