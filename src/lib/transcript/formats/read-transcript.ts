import { decodeTranscript } from './decode-transcript.ts';
import { parseSrt } from './parse-srt.ts';
import { parseTranscriptJson, type ParsedJson } from './parse-transcript-json.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { readSrtTimings } from './read-srt-timings.ts';

type TranscriptFormat = 'webvtt' | 'srt' | 'json' | 'text';

export interface ReadTranscript extends ParsedJson {
	/** Undefined where there is nothing to read; a problem says so. */
	format?: TranscriptFormat;
}

const READERS = {
	webvtt: parseWebVtt,
	srt: parseSrt,
	json: parseTranscriptJson,
	text: refuseText
} satisfies Record<TranscriptFormat, (source: string) => ParsedJson>;

/**
 * Reads a transcript, whatever it is: WebVTT, SubRip, or word-timed JSON, from a text or from the
 * bytes of a file. What it is, its content tells. Never throws.
 */
export function readTranscript(source: string | Uint8Array): ReadTranscript {
	if (typeof source !== 'string') {
		const { text, problems } = decodeTranscript(source);
		const read = readTranscript(text);
		if (read.format === undefined) return read;
		const all = [...problems, ...read.problems].toSorted((a, b) => a.line - b.line);
		return { ...read, problems: all };
	}
	const format = recognise(source);
	if (format !== undefined) return { format, ...READERS[format](source) };
	const message = 'This is no transcript that can be read. Give WebVTT, SRT or word-timed JSON.';
	return { cues: [], problems: [{ line: 1, code: 'unknown-format', message }] };
}

function recognise(source: string): TranscriptFormat | undefined {
	const start = source.replace(/^\uFEFF/, '').trimStart();
	if (/^WEBVTT(?:\s|$)/.test(start)) return 'webvtt';
	if (/^[{[]/.test(start) && isJson(start)) return 'json';
	if (source.includes('-->') || hasSrtTimings(source)) return 'srt';
	if (/^(?:\{|\[\s*[[{"\]])/.test(start)) return 'json';
	return isText(start) ? 'text' : undefined;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function hasSrtTimings(source: string): boolean {
	return /[>→]/u.test(source) && source.split(/\r\n|\n|\r/).some((line) => readSrtTimings(line));
}

/** Words of a language, and nothing of a picture's or a film's bytes. */
function isText(source: string): boolean {
	return /\p{L}/u.test(source) && !/[\p{Cc}--[\t\n\v\f\r]]/v.test(source);
}

function refuseText(): ParsedJson {
	const message =
		'This text has no times, so no line of it can be found in the video. Give it times with: cueline transcript align AUDIO TEXT --out FILE.vtt';
	return { cues: [], problems: [{ line: 1, code: 'no-times', message }] };
}
