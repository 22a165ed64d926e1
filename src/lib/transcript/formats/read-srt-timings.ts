/** The two times of a cue and what else their line says. */
export interface SrtTimings {
	/** Negative where the file says so. */
	startSeconds: number;
	endSeconds: number;
	/** Text that stands behind the times, where it should not; without coordinates and settings. */
	text: string;
	/** Whether it is written as nobody should: another arrow, or 75 seconds. */
	isUntidy: boolean;
}

const TIME = String.raw`(-)?(?:(\d{1,4}) ?: ?)?(\d{1,3}) ?: ?(\d{1,3})(?: ?[,.] ?(\d{1,9}))?`;
const TIMINGS = new RegExp(`^\\s*${TIME}\\s*(-->|-{1,3}>|[–—]>|→)\\s*${TIME}(?=\\s|$)(.*)$`, 'u');
/** Where to show the cue: SubRip's `X1:40`, and WebVTT's settings. */
const PLACEMENT = /\s(?:[XY][12]:-?\d+|(?:align|line|position|region|size|vertical):\S+)(?=\s|$)/g;

/** Reads a line of times as SubRip's many writers set it; undefined for any other line. */
export function readSrtTimings(line: string): SrtTimings | undefined {
	const match = TIMINGS.exec(line);
	if (!match) return undefined;
	const times = [match.slice(1, 6), match.slice(7, 12)] as const;
	const isUntidy =
		match[6] !== '-->' ||
		times.some(([, , minutes, seconds]) => Math.max(Number(minutes), Number(seconds)) > 59);
	return {
		startSeconds: toSeconds(times[0]),
		endSeconds: toSeconds(times[1]),
		text: (match[12] ?? '').replace(PLACEMENT, '').trim(),
		isUntidy
	};
}

function toSeconds([sign, hours = '0', minutes, seconds, fraction = '0']: readonly (
	string | undefined
)[]): number {
	const ms = Math.round(Number(`0.${fraction}`) * 1000);
	const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	return ((sign === undefined ? 1 : -1) * (whole * 1000 + ms)) / 1000;
}
