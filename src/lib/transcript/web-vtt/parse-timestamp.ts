export interface WebVttTimings {
	startSeconds: number;
	/** As written, even where it is before the start. */
	endSeconds: number;
	/** What follows the times: the cue's settings. */
	rest: string;
}

/** Reads a WebVTT timestamp that is all of the text from one place to another; seconds, or undefined. */
export function parseTimestamp(text: string, from: number, to: number): number | undefined {
	const found = collectTimestamp(text, from);
	return found?.end === to ? found.seconds : undefined;
}

/** Reads the two times of a timings line (W3C WebVTT, section 6.3); undefined when it has none. */
export function parseTimings(line: string): WebVttTimings | undefined {
	const start = collectTimestamp(line, skipSpaces(line, 0));
	if (!start) return undefined;
	const arrow = skipSpaces(line, start.end);
	if (!line.startsWith('-->', arrow)) return undefined;
	const end = collectTimestamp(line, skipSpaces(line, arrow + 3));
	if (!end) return undefined;
	return { startSeconds: start.seconds, endSeconds: end.seconds, rest: line.slice(end.end) };
}

/** No recording lasts a hundred years; times beyond are not kept to the millisecond. */
const MOST_HOURS = 1_000_000;

/**
 * "Collect a WebVTT timestamp": `01:02.345` or `1:01:02.345`, minutes and seconds of two digits and
 * below 60, milliseconds of three. By hand, since a transcript has tens of thousands.
 */
function collectTimestamp(
	text: string,
	from: number
): { seconds: number; end: number } | undefined {
	const first = skipDigits(text, from);
	if (first === from || text[first] !== ':') return undefined;
	const hasHours = first - from !== 2 || text[first + 3] === ':';
	const minutesAt = hasHours ? first + 1 : from;
	const hours = hasHours ? toNumber(text, from, first) : 0;
	const minutes = twoDigits(text, minutesAt);
	const seconds = twoDigits(text, minutesAt + 3);
	const end = minutesAt + 9;
	const hasSigns = text[minutesAt + 2] === ':' && text[minutesAt + 5] === '.';
	if (!hasSigns || minutes > 59 || seconds > 59 || hours >= MOST_HOURS) return undefined;
	if (skipDigits(text, minutesAt + 6) !== end) return undefined;
	const whole = hours * 3600 + minutes * 60 + seconds;
	return { seconds: (whole * 1000 + toNumber(text, minutesAt + 6, end)) / 1000, end };
}

function skipDigits(text: string, from: number): number {
	let at = from;
	while (isDigit(text.charCodeAt(at))) at += 1;
	return at;
}

/** Infinity where there are not two digits. */
function twoDigits(text: string, at: number): number {
	const isNumber = isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
	return isNumber ? toNumber(text, at, at + 2) : Infinity;
}

function toNumber(text: string, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
	return value;
}

const ZERO = 48;

function isDigit(code: number): boolean {
	return code >= ZERO && code <= ZERO + 9;
}

function skipSpaces(text: string, from: number): number {
	let at = from;
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '\f') at += 1;
	return at;
}
