/** How transcripts are read. Cookies, for the server draws them. */
export const LANGUAGE_COOKIE = 'transcript-language';
export const DESCRIPTIONS_COOKIE = 'transcript-descriptions';

/** What `DESCRIPTIONS_COOKIE` holds while descriptions stand among the lines. */
export const DESCRIBED = 'among-the-lines';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a choice for every lesson; an empty value forgets it. Browser only. */
export function keepInCookie(name: string, value: string): void {
	const maxAge = value === '' ? 0 : YEAR_SECONDS;
	document.cookie = `${name}=${value}; path=/; max-age=${maxAge}; samesite=lax`;
}
