/** Seconds as WebVTT writes them, `00:01:02.345`; SRT has a comma for the point. */
export function formatTimestamp(seconds: number, decimalPoint: '.' | ',' = '.'): string {
	const ms = Math.max(0, Math.round(seconds * 1000));
	const part = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0');
	const clock = [part(ms / 3_600_000), part((ms / 60_000) % 60), part((ms / 1000) % 60)];
	return `${clock.join(':')}${decimalPoint}${part(ms % 1000, 3)}`;
}
