/** `01:02.345` or `1:01:02.345`: minutes and seconds below 60, three digits of milliseconds. */
const TIMESTAMP = String.raw`(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)`;
const ALONE = new RegExp(`^${TIMESTAMP}$`);
const TIMINGS = new RegExp(`^[\\t\\f ]*${TIMESTAMP}[\\t\\f ]*-->[\\t\\f ]*${TIMESTAMP}`);

export interface WebVttTimings {
	startSeconds: number;
	/** As written, even where it is before the start. */
	endSeconds: number;
	/** What follows the times: the cue's settings. */
	rest: string;
}

/** Reads a WebVTT timestamp that is the whole text (W3C WebVTT, section 6.3); seconds, or undefined. */
export function parseTimestamp(text: string): number | undefined {
	const match = ALONE.exec(text);
	return match ? toSeconds(match[1], match[2], match[3], match[4]) : undefined;
}

/** Reads the two times of a WebVTT timings line; undefined when it has none. */
export function parseTimings(line: string): WebVttTimings | undefined {
	const match = TIMINGS.exec(line);
	if (!match) return undefined;
	const startSeconds = toSeconds(match[1], match[2], match[3], match[4]);
	const endSeconds = toSeconds(match[5], match[6], match[7], match[8]);
	if (startSeconds === undefined || endSeconds === undefined) return undefined;
	return { startSeconds, endSeconds, rest: line.slice(match[0].length) };
}

/** No recording lasts a hundred years; times beyond keep no exact milliseconds. */
const MOST_HOURS = 1_000_000;

function toSeconds(
	hours: string | undefined,
	minutes: string | undefined,
	seconds: string | undefined,
	milliseconds: string | undefined
): number | undefined {
	const wholeHours = Number(hours ?? 0);
	if (wholeHours >= MOST_HOURS) return undefined;
	const whole = wholeHours * 3600 + Number(minutes) * 60 + Number(seconds);
	return (whole * 1000 + Number(milliseconds)) / 1000;
}
