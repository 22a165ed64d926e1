import type { Snippet } from 'svelte';
import type { PlayerState } from '#lib/player/player-state.svelte.ts';
import { CueClock } from './following/cue-clock.svelte.ts';
import type { Chapter } from './chapter.ts';
import type { Cue } from './cue.ts';
import { divideIntoWords, type WordStretch } from './words/divide-into-words.ts';
import { createTermFinder, type FindTerms, type Term, type TermSpan } from './words/find-terms.ts';
import type { Follow } from './following/follow.svelte.ts';
import { TermView } from './reading/term-view.svelte.ts';
import { TranscriptSearch } from './searching/transcript-search.svelte.ts';
import { secondsAt } from './words/word-at.ts';

/** What a lesson's transcript is made of. */
export interface TranscriptContent {
	player: PlayerState;
	/** By start. */
	cues: readonly Cue[];
	/** By start. */
	chapters: readonly Chapter[];
	/** BCP 47 */
	language: string;
	lessonHref: string;
	/** The lesson's title, for quotes; else the page's. */
	title?: string;
	terms: readonly Term[];
	/** What else can be chosen for the transcript, such as its language. */
	options?: Snippet;
	/** A picture of a term's structure, for its definition. */
	figure?: Snippet<[structure: string]>;
	/** The structure whose definition is open; undefined when none is any more. */
	onterm?: (structure: string | undefined) => void;
}

/** One lesson's transcript at work: what its parts know of each other. */
export class TranscriptView {
	readonly cues: readonly Cue[];
	readonly clock: CueClock;
	/** Stays when other lines come: a reader who took over keeps the lead. */
	readonly follow: Follow;
	readonly search: TranscriptSearch;
	readonly terms = new TermView();
	/** The line the pointer or the keyboard is at, -1 for none. */
	handIndex = $state.raw(-1);
	/** The line that the menu is at. */
	toolsIndex = $state.raw(-1);
	/** The line that a passage to copy begins with, -1 for none. */
	passageIndex = $state.raw(-1);
	/** What assistive technology is to say. */
	announcement = $state.raw('');
	readonly #player: PlayerState;
	readonly #language: string;
	readonly #namedTerms: readonly Term[];
	/** Made when the first line is looked at: a server draws the page without it. */
	#findTerms: FindTerms | undefined;
	/** By line, as far as they have been looked for. */
	readonly #spans: (readonly TermSpan[] | undefined)[] = [];

	constructor({
		player,
		cues,
		language,
		terms,
		follow
	}: Pick<TranscriptContent, 'player' | 'cues' | 'language' | 'terms'> & { follow: Follow }) {
		this.follow = follow;
		this.cues = cues;
		this.#language = language;
		this.#player = player;
		this.#namedTerms = terms;
		this.clock = new CueClock(cues);
		this.clock.show(player.currentSeconds);
		this.search = new TranscriptSearch(cues, language);
	}

	/** Whether the lesson has played since the page was opened. */
	get hasStarted(): boolean {
		return this.#player.hasStarted;
	}

	/** The words of a line, whether or not it is known when each is said. */
	wordsOf(cueIndex: number): readonly WordStretch[] {
		const cue = this.cues[cueIndex];
		return cue === undefined ? [] : divideIntoWords(cue, this.#language);
	}

	/** The terms a line names; looked for when first asked. */
	termsOf(cueIndex: number): readonly TermSpan[] {
		const cue = this.cues[cueIndex];
		if (cue === undefined) return [];
		this.#findTerms ??= createTermFinder(this.#namedTerms);
		return (this.#spans[cueIndex] ??= this.#findTerms(cue.text));
	}

	/** Plays from a line, or from what stands at an offset of its words. */
	playFrom(cueIndex: number, offset?: number): void {
		const cue = this.cues[cueIndex];
		if (cue === undefined) return;
		this.#player.playFrom(offset === undefined ? cue.startSeconds : secondsAt(cue, offset));
	}

	/**
	 * Keeps the clock on the player, or on the second it is to start at while there is none. For an
	 * effect: answers how to let go.
	 */
	watchPlayer(): (() => void) | undefined {
		const { playback } = this.#player;
		if (playback !== undefined) return this.clock.attach(playback);
		this.clock.show(this.#player.currentSeconds);
		return undefined;
	}
}
