import { describe, expect, it } from 'vitest';
import { eventTime } from '#lib/progress/event-time.ts';

const now = new Date(1_000_000);
const YEARS_MS = 3 * 365 * 24 * 3600 * 1000;

describe('eventTime', () => {
	it('is the time that was told, by a clock that is taken to be right', () => {
		expect(eventTime(940_000, { now, theirNowMs: undefined })).toBe(940_000);
	});

	it.each([
		['right', 0],
		['years ahead', YEARS_MS],
		['years behind', -YEARS_MS]
	])('is as long ago as it was by a clock that is %s', (_, wrongMs) => {
		const sent = { now, theirNowMs: 1_000_000 + wrongMs };
		expect(eventTime(940_000 + wrongMs, sent)).toBe(940_000);
	});

	it('is never in the future', () => {
		expect(eventTime(1_060_000, { now, theirNowMs: undefined })).toBe(1_000_000);
		expect(eventTime(60_000, { now, theirNowMs: 50_000 })).toBe(1_000_000);
	});
});
