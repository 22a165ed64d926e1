/** Without byte order mark; NUL is replaced; lines end in CRLF, LF or CR. */
export function splitLines(source: string): string[] {
	const text = source.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD');
	return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}
