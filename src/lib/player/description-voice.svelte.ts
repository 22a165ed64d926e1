import type { CaptionLine } from './caption-line.ts';
import type { PlayerState } from './player-state.svelte.ts';

/** What is to be seen in a lesson, in words, each in a gap of the talk. */
export interface Descriptions {
	/** BCP 47. */
	language: string;
	/** By start. */
	lines: readonly CaptionLine[];
}

/** Tells whether this browser can read something out, now and when its voices come. Answers how to stop. */
export function watchVoices(tell: (canSpeak: boolean) => void): () => void {
	if (!('speechSynthesis' in window)) {
		tell(false);
		return () => undefined;
	}
	const look = () => tell(speechSynthesis.getVoices().length > 0);
	look();
	speechSynthesis.addEventListener('voiceschanged', look);
	return () => speechSynthesis.removeEventListener('voiceschanged', look);
}

/**
 * Reads descriptions out while a lesson plays. One that takes longer than its gap holds the video
 * until it is said (an extended audio description: WCAG 2.2, 1.2.7). Seeking, and playing on by
 * hand, cut it short.
 */
export class DescriptionVoice {
	readonly #player: PlayerState;
	readonly #language: string;
	/** The line that was begun last; it is not said again. */
	#line: CaptionLine | undefined;
	#saying: SpeechSynthesisUtterance | undefined;
	#isHolding = false;

	constructor(player: PlayerState, language: string) {
		this.#player = player;
		this.#language = language;
	}

	/** The lesson has come to a second, at which a line, if any, is due. */
	reach(line: CaptionLine | undefined, seconds: number): void {
		const isDue = line !== undefined && seconds < line.endSeconds;
		if (isDue && line !== this.#line && !this.#player.isPaused) this.#say(line);
		const isLate = this.#line !== undefined && seconds >= this.#line.endSeconds;
		if (this.#saying === undefined || !isLate || this.#player.isPaused) return;
		this.#isHolding = true;
		this.#player.pause();
	}

	/** Says no more of the line, and holds the video no longer. */
	hush(): void {
		this.#isHolding = false;
		if (this.#saying === undefined) return;
		this.#saying = undefined;
		speechSynthesis.cancel();
	}

	/** The reader went elsewhere: what was said may be said again. */
	leave(): void {
		this.hush();
		this.#line = undefined;
	}

	#say(line: CaptionLine): void {
		this.hush();
		const saying = new SpeechSynthesisUtterance(line.text);
		saying.lang = this.#language;
		saying.rate = Math.max(1, this.#player.rate);
		const end = () => {
			if (this.#saying === saying) this.#end();
		};
		saying.addEventListener('end', end);
		saying.addEventListener('error', end);
		this.#line = line;
		this.#saying = saying;
		speechSynthesis.speak(saying);
	}

	#end(): void {
		const wasHolding = this.#isHolding;
		this.#saying = undefined;
		this.#isHolding = false;
		if (wasHolding) this.#player.play();
	}
}
