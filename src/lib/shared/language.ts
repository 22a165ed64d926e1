const names: Record<string, string> = {};

/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set([
	'Adlm',
	'Arab',
	'Aran',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa'
]);

/** Whether this is a language tag by BCP 47's grammar, such as `en` or `pt-BR`. */
export function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/**
 * What a language calls itself, as a menu writes it: `Español`; the tag itself where it is no
 * language or nobody knows its name. Kept, since asking costs more than drawing the player.
 */
export function nameLanguage(tag: string): string {
	names[tag] ??= isLanguage(tag) ? capitalise(ownName(tag), tag) : tag;
	return names[tag];
}

/** Which way a language is written, by its own script or the one it is usually written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	const script = isLanguage(tag) ? new Intl.Locale(tag).maximize().script : undefined;
	return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr';
}

function ownName(tag: string): string {
	return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

function capitalise(name: string, tag: string): string {
	const [first = '', ...rest] = name;
	return first.toLocaleUpperCase(tag) + rest.join('');
}
