import { parseSrt } from './parse-srt.ts';
import { parseTranscriptJson } from './parse-transcript-json.ts';
import { parseWebVtt, type ParsedTranscript } from './parse-web-vtt.ts';

type TranscriptFormat = 'webvtt' | 'srt' | 'json';

export interface ReadTranscript extends ParsedTranscript {
	/** Undefined where the content is of none of these kinds; a problem says so. */
	format?: TranscriptFormat;
}

const READERS = {
	webvtt: parseWebVtt,
	srt: parseSrt,
	json: parseTranscriptJson
} satisfies Record<TranscriptFormat, (source: string) => ParsedTranscript>;

/** Reads a transcript, whatever it is: WebVTT, SubRip, or word-timed JSON. Never throws. */
export function readTranscript(source: string): ReadTranscript {
	const format = recognise(source);
	if (format !== undefined) return { format, ...READERS[format](source) };
	const message = 'This is no transcript that can be read. Give WebVTT, SRT or word-timed JSON.';
	return { cues: [], problems: [{ line: 1, code: 'unknown-format', message }] };
}

function recognise(source: string): TranscriptFormat | undefined {
	const start = source.replace(/^\uFEFF/, '').trimStart();
	if (/^WEBVTT(?:\s|$)/.test(start)) return 'webvtt';
	if (/^[{[]/.test(start) && isJson(start)) return 'json';
	if (source.includes('-->')) return 'srt';
	return /^[{[]/.test(start) ? 'json' : undefined;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
