import type { TranscriptProblem } from '../cue.ts';

type TranscriptEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedTranscript {
	/** Without byte order mark. */
	text: string;
	encoding: TranscriptEncoding;
	problems: TranscriptProblem[];
}

const MARKS = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
] as const;
/** So much of a file is looked at for the zeros of UTF-16. */
const SAMPLE_BYTES = 8192;
/** What this share of a text's 16-bit units must have: a zero byte, of an ASCII letter. */
const ZERO_SHARE = 0.1;

/**
 * Reads the bytes of a transcript: UTF-8, UTF-16 with and without byte order mark, and Windows-1252,
 * which has all letters of Latin-1. Which it is, the bytes tell. Never throws.
 */
export function decodeTranscript(bytes: Uint8Array): DecodedTranscript {
	const encoding = recognise(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	return { text, encoding, problems: tellEncoding(text, encoding) };
}

function recognise(bytes: Uint8Array): TranscriptEncoding {
	const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
	return marked?.[0] ?? recogniseUtf16(bytes.subarray(0, SAMPLE_BYTES)) ?? recogniseBytes(bytes);
}

/** UTF-16 has a zero in each ASCII letter, space and digit, always on the same side. */
function recogniseUtf16(sample: Uint8Array): TranscriptEncoding | undefined {
	const zeros = [0, 0];
	for (const [at, byte] of sample.entries())
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const enough = (sample.length / 2) * ZERO_SHARE;
	if (Math.max(even, odd) < Math.max(1, enough)) return undefined;
	if (odd > even * 4) return 'utf-16le';
	return even > odd * 4 ? 'utf-16be' : undefined;
}

/** UTF-8 unless what breaks its rules is more than what keeps them: no other text keeps them by chance. */
function recogniseBytes(bytes: Uint8Array): TranscriptEncoding {
	const text = new TextDecoder('utf-8').decode(bytes);
	let kept = 0;
	let broken = 0;
	for (const { 0: letter } of text.matchAll(/\P{ASCII}/gu)) {
		if (letter === '\uFFFD') broken += 1;
		else kept += 1;
	}
	return broken > kept ? 'windows-1252' : 'utf-8';
}

function tellEncoding(text: string, encoding: TranscriptEncoding): TranscriptProblem[] {
	const at = text.search(encoding === 'windows-1252' ? /[\x80-\x9F]/ : /\uFFFD/);
	if (at !== -1) {
		const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
		const message =
			'A letter of this line cannot be read. Save the file as UTF-8, then correct it.';
		return [{ line, code: 'lost-letter', message }];
	}
	if (encoding === 'utf-8') return [];
	const name = encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
	const message = `This file was read as ${name}. Save it as UTF-8, which every program reads alike.`;
	return [{ line: 1, code: 'not-utf-8', message, isHarmless: true }];
}
