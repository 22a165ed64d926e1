/** What a Range header asks of a file. `first` and `last` are byte offsets, both included. */
export type ByteRange =
	{ kind: 'whole' } | { kind: 'part'; first: number; last: number } | { kind: 'unsatisfiable' };

const WHOLE: ByteRange = { kind: 'whole' };

/**
 * Reads a Range header for a file of `size` bytes (RFC 9110, section 14). A header that is absent,
 * malformed, in another unit, or asks for several ranges is ignored, as the RFC allows.
 */
export function parseByteRange(header: string | null, size: number): ByteRange {
	const range = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '');
	const [, from = '', to = ''] = range ?? [];
	if (from === '' && to === '') return WHOLE;
	if (from === '') return suffix(Number(to), size);
	const first = Number(from);
	const last = to === '' ? size - 1 : Number(to);
	if (to !== '' && last < first) return WHOLE;
	if (first >= size) return { kind: 'unsatisfiable' };
	return { kind: 'part', first, last: Math.min(last, size - 1) };
}

/** The last `length` bytes. */
function suffix(length: number, size: number): ByteRange {
	if (length === 0 || size === 0) return { kind: 'unsatisfiable' };
	return { kind: 'part', first: Math.max(0, size - length), last: size - 1 };
}
