/** A BCP 47 tag as a service may write it: `en`, `pt_br`, `english`. Undefined for what is none. */
export function readLanguage(name: string): string | undefined {
	const tag = name.trim().replaceAll('_', '-');
	if (/^[A-Za-z]{4,}$/.test(tag)) return codeOf(tag.toLowerCase());
	if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return undefined;
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/** The two-letter code of a language by its English name; tried are all there can be. */
function codeOf(name: string): string | undefined {
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return codes.find((code) => names.of(code)?.toLowerCase() === name);
}
