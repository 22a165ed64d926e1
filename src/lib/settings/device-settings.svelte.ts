import { preferences } from '#lib/player/preferences.svelte.ts';
import {
	DEFAULT_SETTINGS,
	isFit,
	type SettingName,
	type SettingValues
} from './account-settings.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Settings that the server draws pages by are cookies; they are not told when they change. */
const COOKIES = { theme: 'theme', transcriptLanguage: 'transcript-language' } as const;

const NAMES = Object.keys(DEFAULT_SETTINGS) as SettingName[];

/** What is set on this device now. Reactive as far as it is no cookie. Browser only. */
export function readDevice(): SettingValues {
	return Object.fromEntries(NAMES.map((name) => [name, readOne(name)])) as unknown as SettingValues;
}

/** Sets this device to what a learner has set elsewhere. */
export function setDevice(values: Partial<SettingValues>): void {
	for (const name of NAMES) {
		const value = values[name];
		if (value === undefined || !isFit(name, value) || value === readOne(name)) continue;
		if (isCookie(name)) writeCookie(name, String(value));
		else Object.assign(preferences, { [name]: value });
	}
}

function isCookie(name: SettingName): name is keyof typeof COOKIES {
	return name in COOKIES;
}

function readOne(name: SettingName): unknown {
	if (!isCookie(name)) return preferences[name];
	const value = new RegExp(`(?:^|; )${COOKIES[name]}=([^;]*)`).exec(document.cookie)?.[1];
	return isFit(name, value) ? value : DEFAULT_SETTINGS[name];
}

function writeCookie(name: keyof typeof COOKIES, value: string): void {
	const age = value === DEFAULT_SETTINGS[name] ? 0 : YEAR_SECONDS;
	document.cookie = `${COOKIES[name]}=${value}; path=/; max-age=${age}; samesite=lax`;
	if (name === 'theme') document.documentElement.dataset['theme'] = value;
}
