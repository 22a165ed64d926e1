import NAMED from './named-character-references.json' with { type: 'json' };

/** As HTML lists them, for all time: with `;`, and the old names that also work without. */
const named: Readonly<Record<string, string>> = NAMED;
const LONGEST_NAME = 32;

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]+)|#(\d+)|([A-Za-z][0-9A-Za-z]*))?;?/g;

/** What HTML reads for 0x80 to 0x9F: the characters that Windows-1252 has there. */
const WINDOWS_1252 =
	'\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
	'\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

/**
 * Decodes HTML character references (HTML, section 13.2.5.72 and following, outside attributes).
 * `onBare` is told of each `&` that begins none, or one that lacks its `;`.
 */
export function decodeCharacterReferences(
	text: string,
	onBare?: (offset: number, written: string) => void
): string {
	if (!text.includes('&')) return text;
	return text.replace(
		REFERENCE,
		(
			written: string,
			hex: string | undefined,
			decimal: string | undefined,
			name: string | undefined,
			offset: number
		) => {
			const read = readReference(written, { hex, decimal, name });
			if (read === undefined || !written.endsWith(';')) onBare?.(offset, written);
			return read ?? written;
		}
	);
}

function readReference(
	written: string,
	{ hex, decimal, name }: Record<'hex' | 'decimal' | 'name', string | undefined>
): string | undefined {
	if (hex !== undefined) return toCharacter(Number.parseInt(hex, 16));
	if (decimal !== undefined) return toCharacter(Number(decimal));
	return name === undefined ? undefined : readName(written.slice(1));
}

/** The longest beginning that is a name, and what is left: `notit;` is `¬it;`. */
function readName(written: string): string | undefined {
	for (let length = Math.min(LONGEST_NAME, written.length); length > 1; length -= 1) {
		const name = written.slice(0, length);
		if (Object.hasOwn(named, name)) return (named[name] ?? '') + written.slice(length);
	}
	return undefined;
}

function toCharacter(code: number): string {
	const isSurrogate = code >= 0xd800 && code <= 0xdfff;
	if (code === 0 || code > 0x10ffff || isSurrogate) return '\uFFFD';
	if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
	return String.fromCodePoint(code);
}
