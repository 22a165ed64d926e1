import {
	DEFAULT_PREFERENCES,
	parsePreferences,
	type PreferenceValues
} from '#lib/player/preference-values.ts';
import { isLanguage } from '#lib/shared/language.ts';

/**
 * What a learner has set and finds again on each of their devices: how lessons play, in which
 * language transcripts are read (empty: the course's) and how pages look. Not the bandwidth, which
 * is the device's.
 */
export interface SettingValues extends Omit<PreferenceValues, 'bandwidth'> {
	theme: (typeof THEMES)[number];
	transcriptLanguage: string;
}

export type SettingName = keyof SettingValues;

const THEMES = ['system', 'light', 'dark'] as const;

export const DEFAULT_SETTINGS: Readonly<SettingValues> = {
	...withoutBandwidth(DEFAULT_PREFERENCES),
	theme: 'system',
	transcriptLanguage: ''
};

function withoutBandwidth(values: PreferenceValues): Omit<PreferenceValues, 'bandwidth'> {
	const rest: Partial<PreferenceValues> = { ...values };
	delete rest.bandwidth;
	return rest as Omit<PreferenceValues, 'bandwidth'>;
}

/** One setting as it is sent and kept: the latest stands. */
interface Setting {
	value: unknown;
	/** unix milliseconds of the event */
	at: number;
}

export type Settings = Partial<Record<SettingName, Setting>>;

/** An account's settings as they are answered; `revision` counts their changes. */
export interface AccountSettings {
	revision: number;
	values: Partial<SettingValues>;
}

export function isSettingName(name: string): name is SettingName {
	return Object.hasOwn(DEFAULT_SETTINGS, name);
}

/** Whether this can be the value of a setting. */
export function isFit(name: SettingName, value: unknown): boolean {
	switch (name) {
		case 'theme':
			return THEMES.some((theme) => theme === value);
		case 'transcriptLanguage':
			return value === '' || (typeof value === 'string' && isLanguage(value));
		default:
			return parsePreferences(JSON.stringify({ [name]: value }))[name] === value;
	}
}

/**
 * The latest of each setting; of two at the same moment the one that is later in the alphabet, only
 * so that everybody chooses the same. Commutative, associative, idempotent.
 */
export function mergeSettings(a: Settings, b: Settings): Settings {
	const merged: Settings = { ...a };
	for (const name of Object.keys(b) as SettingName[]) {
		const [one, other] = [merged[name], b[name]];
		if (other !== undefined && (one === undefined || isLater(other, one))) merged[name] = other;
	}
	return merged;
}

function isLater(a: Setting, b: Setting): boolean {
	return a.at === b.at ? JSON.stringify(a.value) > JSON.stringify(b.value) : a.at > b.at;
}
