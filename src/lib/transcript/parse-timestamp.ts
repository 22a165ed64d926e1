/** `01:02.345` or `1:01:02.345`: minutes and seconds below 60, three digits of milliseconds. */
const TIMESTAMP = String.raw`(?:(\d{1,6}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)`;
const ALONE = new RegExp(`^${TIMESTAMP}$`);
const TIMINGS = new RegExp(`^[\\t\\f ]*${TIMESTAMP}[\\t\\f ]*-->[\\t\\f ]*${TIMESTAMP}`);

/** Reads a WebVTT timestamp that is the whole text; seconds, or undefined. */
export function parseTimestamp(text: string): number | undefined {
	const match = ALONE.exec(text);
	return match ? toSeconds(match.slice(1)) : undefined;
}

/** Reads the two times of a WebVTT timings line, ignoring its settings; undefined when it has none. */
export function parseTimings(
	line: string
): { startSeconds: number; endSeconds: number } | undefined {
	const match = TIMINGS.exec(line);
	if (!match) return undefined;
	return { startSeconds: toSeconds(match.slice(1, 5)), endSeconds: toSeconds(match.slice(5, 9)) };
}

function toSeconds([hours = '0', minutes, seconds, ms]: (string | undefined)[]): number {
	const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	return (whole * 1000 + Number(ms)) / 1000;
}
