/** Seconds, as players and WebVTT have them, to the integer milliseconds of storage and JSON. */
export function toMs(seconds: number): number {
	return Math.round(seconds * 1000);
}

/** Integer milliseconds to seconds. */
export function toSeconds(ms: number): number {
	return ms / 1000;
}

/** A time as a clock shows it: `1:02`, `1:02:03`. Whole seconds, rounded down. */
export function formatClock(seconds: number): string {
	const { hours, minutes, rest } = split(seconds);
	const padded = String(rest).padStart(2, '0');
	return hours > 0
		? `${hours}:${String(minutes).padStart(2, '0')}:${padded}`
		: `${minutes}:${padded}`;
}

/** A time as it is said: `1 minute 2 seconds`. Whole seconds, rounded down. */
export function formatSpoken(seconds: number): string {
	const { hours, minutes, rest } = split(seconds);
	const parts = [count(hours, 'hour'), count(minutes, 'minute'), count(rest, 'second')];
	const said = parts.filter((part) => part !== '').join(' ');
	return said === '' ? '0 seconds' : said;
}

/** A duration for schema.org and `<time>`: ISO 8601, such as `PT1M2S`. Whole seconds. */
export function formatIsoDuration(seconds: number): string {
	const { hours, minutes, rest } = split(seconds);
	return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}

/**
 * Reads the `t` of an address: `83.5`, `83.5s`, `1m23s`, `1h2m3.5s`, `1:23`.
 * Answers seconds, or undefined for anything else.
 */
export function parseTimeParameter(value: string | null): number | undefined {
	if (value === null) return undefined;
	const units = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/.exec(value);
	const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)$/.exec(value);
	const parts = units ?? clock;
	if (value === '' || parts === null) return undefined;
	const [, hours = '0', minutes = '0', seconds = '0'] = parts;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A part of a video, not empty. */
export interface Passage {
	startSeconds: number;
	endSeconds: number;
}

/**
 * Reads the `t` of an address that may be a passage, `62.4-71`: a second to start at and, where
 * there is one, the second to stop at. The two may be in either order; where only the first can be
 * read, it is a start. Undefined for anything else.
 */
export function parsePassageParameter(
	value: string | null
): { startSeconds: number; endSeconds?: number } | undefined {
	const [from = '', to] = value?.split('-') ?? [];
	const first = parseTimeParameter(from);
	const second = parseTimeParameter(to ?? null);
	if (first === undefined) return undefined;
	if (second === undefined || second === first) return { startSeconds: first };
	return { startSeconds: Math.min(first, second), endSeconds: Math.max(first, second) };
}

/** A passage as an address has it, to the millisecond: `62.4-71`. */
export function formatPassageParameter({ startSeconds, endSeconds }: Passage): string {
	return `${toMs(startSeconds) / 1000}-${toMs(endSeconds) / 1000}`;
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
	const whole = Math.max(0, Math.floor(seconds));
	return {
		hours: Math.floor(whole / 3600),
		minutes: Math.floor((whole % 3600) / 60),
		rest: whole % 60
	};
}

function count(amount: number, unit: string): string {
	if (amount === 0) return '';
	return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
