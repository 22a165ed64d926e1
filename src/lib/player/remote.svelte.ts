import { assertNever } from '#lib/shared/assert-never.ts';
import { RATES } from './preference-values.ts';
import { preferences } from './preferences.svelte.ts';
import type { PlayerState } from './player-state.svelte.ts';
import type { Command } from './shortcuts.ts';

/** What is shown on the picture for a moment after a command. */
export interface Sign {
	text: string;
	side: 'left' | 'middle' | 'right';
}

interface Abilities {
	player: () => PlayerState;
	hasCaptions: () => boolean;
	toggleFullScreen: () => void;
}

const SIGN_MS = 900;

/** Does what keys, buttons and taps ask of the player, and shows what it did. */
export class Remote {
	sign = $state.raw<Sign>();
	isHelpOpen = $state(false);
	readonly #abilities: Abilities;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(abilities: Abilities) {
		this.#abilities = abilities;
	}

	run(command: Command): void {
		const { toggleFullScreen } = this.#abilities;
		const player = this.#abilities.player();
		switch (command.do) {
			case 'toggle':
				player.toggle();
				break;
			case 'jump':
				this.#jump(command.seconds);
				break;
			case 'go to':
				player.seek((command.percent / 100) * player.durationSeconds);
				break;
			case 'volume':
				this.#changeVolume(command.by);
				break;
			case 'rate':
				this.#changeRate(command.steps);
				break;
			case 'mute':
				this.#toggleMuted();
				break;
			case 'captions':
				this.#toggleCaptions();
				break;
			case 'full screen':
				toggleFullScreen();
				break;
			case 'help':
				this.isHelpOpen = true;
				break;
			default:
				assertNever(command);
		}
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#jump(seconds: number): void {
		this.#abilities.player().jump(seconds);
		const text = `${seconds < 0 ? '−' : '+'}${Math.abs(seconds)} s`;
		this.#show(text, seconds < 0 ? 'left' : 'right');
	}

	#changeVolume(by: number): void {
		const volume = Math.round((preferences.volume + by) * 10) / 10;
		preferences.volume = Math.min(Math.max(0, volume), 1);
		preferences.isMuted = false;
		this.#show(`Volume ${Math.round(preferences.volume * 100)} %`);
	}

	#changeRate(steps: 1 | -1): void {
		const place = RATES.findIndex((rate) => rate === preferences.rate);
		preferences.rate = RATES[place + steps] ?? preferences.rate;
		this.#show(`Speed ${preferences.rate}×`);
	}

	#toggleMuted(): void {
		preferences.isMuted = !preferences.isMuted;
		this.#show(preferences.isMuted ? 'Sound off' : 'Sound on');
	}

	#toggleCaptions(): void {
		if (this.#abilities.hasCaptions()) {
			preferences.isCaptioned = !preferences.isCaptioned;
			this.#show(preferences.isCaptioned ? 'Captions on' : 'Captions off');
		} else {
			this.#show('This lesson has no captions');
		}
	}

	#show(text: string, side: Sign['side'] = 'middle'): void {
		this.sign = { text, side };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.sign = undefined), SIGN_MS);
	}
}
