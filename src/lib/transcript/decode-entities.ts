const NAMED: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00A0'],
	['lrm', '\u200E'],
	['rlm', '\u200F'],
	['hellip', '…'],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”']
]);

const LAST_CODE_POINT = 0x10ffff;

/** Decodes character references: numbers, and the names that transcripts use. Others stay as written. */
export function decodeEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g,
		(written, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
			if (name !== undefined) return NAMED.get(name) ?? written;
			return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
		}
	);
}

/** What cannot be a character of a text becomes U+FFFD, as in HTML. */
function character(code: number): string {
	const isSurrogate = code >= 0xd800 && code <= 0xdfff;
	if (code === 0 || code > LAST_CODE_POINT || isSurrogate) return '\uFFFD';
	return String.fromCodePoint(code);
}

/** Writes text so that WebVTT reads it back as it is. */
export function encodeEntities(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
