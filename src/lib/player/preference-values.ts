import { isLanguage } from '#lib/shared/language.ts';

/** The speeds a learner can choose. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What becomes of descriptions while a lesson plays: nothing, words on the picture, or a voice. */
export const DESCRIPTION_MODES = ['off', 'shown', 'spoken'] as const;

/** How a transcript reads: a line each, or as flowing text. */
export const TRANSCRIPT_VIEWS = ['lines', 'paragraphs'] as const;

/** How large the words of a transcript are. */
export const TRANSCRIPT_SIZES = ['small', 'normal', 'large', 'largest'] as const;

/** How a learner likes lessons to play; kept in the browser, the same for all courses. */
export interface PreferenceValues {
	/** One of `RATES`. */
	rate: number;
	isCaptioned: boolean;
	/** BCP 47; empty for the lesson's own. */
	captionsLanguage: string;
	descriptions: (typeof DESCRIPTION_MODES)[number];
	transcriptView: (typeof TRANSCRIPT_VIEWS)[number];
	transcriptSize: (typeof TRANSCRIPT_SIZES)[number];
	showsCallouts: boolean;
	pausesAtCallouts: boolean;
	pausesForNotes: boolean;
	hasShortcuts: boolean;
	/** 0 to 1. */
	volume: number;
	isMuted: boolean;
	/** Bits per second, as measured on the last visit. */
	bandwidth: number;
}

export const DEFAULT_PREFERENCES: Readonly<PreferenceValues> = {
	rate: 1,
	isCaptioned: false,
	captionsLanguage: '',
	descriptions: 'off',
	transcriptView: 'lines',
	transcriptSize: 'normal',
	showsCallouts: true,
	pausesAtCallouts: false,
	pausesForNotes: false,
	hasShortcuts: true,
	volume: 1,
	isMuted: false,
	bandwidth: 2_000_000
};

/** Reads stored preferences. Whatever is missing, unknown or out of range stays as it comes. */
export function parsePreferences(text: string | null): PreferenceValues {
	const stored = parseObject(text);
	const flag = (name: keyof PreferenceValues) =>
		stored[name] === true || (stored[name] !== false && DEFAULT_PREFERENCES[name] === true);
	const amount = (name: 'rate' | 'volume' | 'bandwidth', isFit: (value: number) => boolean) => {
		const value = stored[name];
		return typeof value === 'number' && isFit(value) ? value : DEFAULT_PREFERENCES[name];
	};
	return {
		rate: amount('rate', (rate) => RATES.some((known) => known === rate)),
		isCaptioned: flag('isCaptioned'),
		captionsLanguage: language(stored['captionsLanguage']),
		descriptions:
			DESCRIPTION_MODES.find((mode) => mode === stored['descriptions']) ??
			DEFAULT_PREFERENCES.descriptions,
		transcriptView:
			TRANSCRIPT_VIEWS.find((view) => view === stored['transcriptView']) ??
			DEFAULT_PREFERENCES.transcriptView,
		transcriptSize:
			TRANSCRIPT_SIZES.find((size) => size === stored['transcriptSize']) ??
			DEFAULT_PREFERENCES.transcriptSize,
		showsCallouts: flag('showsCallouts'),
		pausesAtCallouts: flag('pausesAtCallouts'),
		pausesForNotes: flag('pausesForNotes'),
		hasShortcuts: flag('hasShortcuts'),
		volume: amount('volume', (volume) => volume >= 0 && volume <= 1),
		isMuted: flag('isMuted'),
		bandwidth: amount('bandwidth', (bandwidth) => bandwidth >= 50_000 && bandwidth <= 1e9)
	};
}

function language(value: unknown): string {
	return typeof value === 'string' && isLanguage(value)
		? value
		: DEFAULT_PREFERENCES.captionsLanguage;
}

function parseObject(text: string | null): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
