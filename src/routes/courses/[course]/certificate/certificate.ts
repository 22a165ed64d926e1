/** When the last of a course's lessons was completed, unix milliseconds; null when one is not. */
export function completedAtOf(lessons: readonly { completedAt: number | null }[]): number | null {
	const dates = lessons.map(({ completedAt }) => completedAt);
	const known = dates.filter((date) => date !== null);
	return known.length === 0 || known.length < dates.length ? null : Math.max(...known);
}

/** How much was watched, as a certificate says it: `5 minutes`, `1 hour 20 minutes`. */
export function sayLength(ms: number): string {
	const minutes = Math.max(1, Math.round(ms / 60_000));
	const hours = Math.floor(minutes / 60);
	const parts = [count(hours, 'hour'), count(minutes % 60, 'minute')];
	return parts.filter((part) => part !== '').join(' ');
}

/** A day as people read it: `1 March 2026`. */
export function sayDay(isoDay: string): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(isoDay)
	);
}

function count(amount: number, unit: string): string {
	return amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
