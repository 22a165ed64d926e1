/** Reads `12.5%` (W3C WebVTT, section 6.2); 0 to 100, or undefined. */
export function parsePercentage(text: string): number | undefined {
	if (!/^\d+(?:\.\d+)?%$/.test(text)) return undefined;
	const percent = Number(text.slice(0, -1));
	return percent <= 100 ? percent : undefined;
}

/** Splits `name:value` at its first colon; undefined where one of the two is empty. */
export function splitSetting(setting: string): { name: string; value: string } | undefined {
	const colon = setting.indexOf(':');
	if (colon <= 0 || colon === setting.length - 1) return undefined;
	return { name: setting.slice(0, colon), value: setting.slice(colon + 1) };
}

/** The parts of a text between ASCII whitespace. */
export function splitOnSpaces(text: string): string[] {
	return text.split(/[\t\n\f\r ]+/).filter((part) => part !== '');
}
