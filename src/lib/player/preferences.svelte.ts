import {
	DEFAULT_PREFERENCES,
	parsePreferences,
	type PreferenceValues
} from './preference-values.ts';

const STORAGE_KEY = 'cueline:preferences';

/**
 * The learner's preferences as reactive fields. The first render, on the server and in the
 * browser, has the defaults; `load` (call it in `onMount`; the player does) brings what is stored,
 * and from then on every change is stored. Where the browser refuses storage they last as long as
 * the page.
 */
class Preferences implements PreferenceValues {
	rate = $state(DEFAULT_PREFERENCES.rate);
	isCaptioned = $state(DEFAULT_PREFERENCES.isCaptioned);
	captionsLanguage = $state(DEFAULT_PREFERENCES.captionsLanguage);
	descriptions = $state(DEFAULT_PREFERENCES.descriptions);
	transcriptView = $state(DEFAULT_PREFERENCES.transcriptView);
	transcriptSize = $state(DEFAULT_PREFERENCES.transcriptSize);
	showsCallouts = $state(DEFAULT_PREFERENCES.showsCallouts);
	pausesAtCallouts = $state(DEFAULT_PREFERENCES.pausesAtCallouts);
	pausesForNotes = $state(DEFAULT_PREFERENCES.pausesForNotes);
	hasShortcuts = $state(DEFAULT_PREFERENCES.hasShortcuts);
	volume = $state(DEFAULT_PREFERENCES.volume);
	isMuted = $state(DEFAULT_PREFERENCES.isMuted);
	bandwidth = $state(DEFAULT_PREFERENCES.bandwidth);
	#isLoaded = false;

	/** Browser only. Calling it again does nothing. */
	load(): void {
		if (this.#isLoaded) return;
		this.#isLoaded = true;
		Object.assign(this, parsePreferences(readStored()));
		$effect.root(() => {
			$effect(() => writeStored(JSON.stringify(this.#values())));
		});
	}

	#values(): PreferenceValues {
		const { rate, isCaptioned, showsCallouts, pausesAtCallouts, pausesForNotes } = this;
		const { hasShortcuts, volume, isMuted, bandwidth } = this;
		const { captionsLanguage, descriptions, transcriptView, transcriptSize } = this;
		return {
			rate,
			isCaptioned,
			captionsLanguage,
			descriptions,
			transcriptView,
			transcriptSize,
			showsCallouts,
			pausesAtCallouts,
			pausesForNotes,
			hasShortcuts,
			volume,
			isMuted,
			bandwidth
		};
	}
}

export const preferences = new Preferences();

function readStored(): string | null {
	try {
		return localStorage.getItem(STORAGE_KEY);
	} catch {
		return null;
	}
}

function writeStored(text: string): void {
	try {
		localStorage.setItem(STORAGE_KEY, text);
	} catch {
		// Storage is blocked or full: the preferences last as long as the page.
	}
}
