import type { Cue } from '../cue.ts';
import type { WordStretch } from '../words/divide-into-words.ts';
import type { LineElements } from './line-elements.svelte.ts';
import { paint } from '../following/text-highlights.svelte.ts';

/** What the keyboard asks for. */
export interface RovingActions {
	/** The words of a line, in the order of the text. */
	wordsOf(cueIndex: number): readonly WordStretch[];
	/** Plays from a line, or from what stands at an offset of its words. */
	playFrom(cueIndex: number, offset: number | undefined): void;
	/** Opens the terms of a line; with an offset, the one that stands there comes first. */
	openTerms(cueIndex: number, offset: number | undefined): void;
	/** Selects the lines from one to another; undefined selects none any more. */
	select(lines: { fromIndex: number; toIndex: number } | undefined): void;
	/** Says a word to assistive technology. */
	say(text: string): void;
}

/**
 * The keyboard in the list of lines, which is one stop of the Tab key: Up and Down go from line to
 * line, Home and End to the first and last, Left and Right move a cursor from word to word as the
 * language is written, Enter plays from the word or the line, t explains the line's terms. Up and
 * Down with Shift select lines, from the one they begin at.
 */
export class Roving {
	readonly #elements: LineElements;
	readonly #cues: readonly Cue[];
	readonly #actions: RovingActions;
	#stopIndex = -1;
	#wordIndex = -1;
	/** The line that a selection begins at, -1 while nothing is selected. */
	#selectedFrom = -1;

	constructor(elements: LineElements, cues: readonly Cue[], actions: RovingActions) {
		this.#elements = elements;
		this.#cues = cues;
		this.#actions = actions;
		this.moveStop(0);
	}

	/** Makes a line the one that Tab arrives at. */
	moveStop(index: number): void {
		const next = this.#elements.time(index);
		if (index === this.#stopIndex || !next) return;
		const last = this.#elements.time(this.#stopIndex);
		if (last) last.tabIndex = -1;
		next.tabIndex = 0;
		this.#stopIndex = index;
	}

	/** The focus has come to a line: says its words with its button, and starts before its first word. */
	arrive(index: number): void {
		const time = this.#elements.time(index);
		const words = this.#elements.line(index)?.querySelector('.words');
		const cue = this.#cues[index];
		if (!time || !words || cue === undefined) return;
		words.id = `words-${cue.id}`;
		time.setAttribute('aria-describedby', words.id);
		this.moveStop(index);
		this.#pointAt(-1);
	}

	/** The focus has left the lines. */
	leave(): void {
		this.#pointAt(-1);
	}

	/** Answers whether the key was for the lines; then nobody else should act on it. */
	press(event: KeyboardEvent): boolean {
		const index = this.#stopIndex;
		const isOnTime = event.target === this.#elements.time(index);
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		if (!isOnTime || hasModifier) return false;
		const select = event.shiftKey ? this.#shiftedKeys(index)[event.key] : undefined;
		const act = select ?? this.#keys(index)[event.key];
		if (act !== select) this.#selectNone();
		act?.();
		return act !== undefined;
	}

	#keys(index: number): Record<string, (() => void) | undefined> {
		const offset = this.#actions.wordsOf(index)[this.#wordIndex]?.from;
		const rightwards = this.#elements.list.dir === 'rtl' ? -1 : 1;
		const play = () => this.#actions.playFrom(index, offset);
		return {
			ArrowUp: () => this.#goTo(Math.max(0, index - 1)),
			ArrowDown: () => this.#goTo(Math.min(this.#cues.length - 1, index + 1)),
			Home: () => this.#goTo(0),
			End: () => this.#goTo(this.#cues.length - 1),
			ArrowLeft: () => this.#moveCursor(index, -rightwards),
			ArrowRight: () => this.#moveCursor(index, rightwards),
			Enter: play,
			' ': play,
			t: () => this.#actions.openTerms(index, offset)
		};
	}

	#shiftedKeys(index: number): Record<string, (() => void) | undefined> {
		return {
			ArrowUp: () => this.#selectTo(Math.max(0, index - 1)),
			ArrowDown: () => this.#selectTo(Math.min(this.#cues.length - 1, index + 1))
		};
	}

	#selectTo(index: number): void {
		if (this.#selectedFrom === -1) this.#selectedFrom = this.#stopIndex;
		const fromIndex = this.#selectedFrom;
		this.#goTo(index);
		this.#actions.select({ fromIndex, toIndex: index });
		const count = Math.abs(index - fromIndex) + 1;
		this.#actions.say(`${count} ${count === 1 ? 'line' : 'lines'} selected`);
	}

	#selectNone(): void {
		if (this.#selectedFrom === -1) return;
		this.#selectedFrom = -1;
		this.#actions.select(undefined);
	}

	#goTo(index: number): void {
		const line = this.#elements.line(index);
		this.#elements.time(index)?.focus({ preventScroll: true });
		line?.scrollIntoView({ block: 'nearest' });
	}

	#moveCursor(index: number, steps: number): void {
		const words = this.#actions.wordsOf(index);
		const next = Math.min(words.length - 1, Math.max(-1, this.#wordIndex + steps));
		this.#pointAt(next);
		const word = words[next];
		if (word !== undefined) this.#actions.say(word.text);
	}

	#pointAt(wordIndex: number): void {
		this.#wordIndex = wordIndex;
		const word = this.#actions.wordsOf(this.#stopIndex)[wordIndex];
		paint('word-cursor', word === undefined ? [] : this.#elements.stretch(this.#stopIndex, word));
	}
}
