import { describe, expect, it } from 'vitest';
import {
	formatClock,
	formatIsoDuration,
	formatSpoken,
	parseTimeParameter
} from '#lib/shared/media-time.ts';

describe('formatClock', () => {
	it('shows minutes and padded seconds', () => {
		expect(formatClock(62.9)).toBe('1:02');
	});

	it('shows hours only when there are any', () => {
		expect(formatClock(3723)).toBe('1:02:03');
	});
});

describe('formatSpoken', () => {
	it('says the time as a person would', () => {
		expect(formatSpoken(62)).toBe('1 minute 2 seconds');
	});

	it('says zero', () => {
		expect(formatSpoken(0.4)).toBe('0 seconds');
	});

	it('leaves out what is zero', () => {
		expect(formatSpoken(3600)).toBe('1 hour');
	});
});

describe('formatIsoDuration', () => {
	it('writes ISO 8601', () => {
		expect(formatIsoDuration(3723)).toBe('PT1H2M3S');
	});
});

describe('parseTimeParameter', () => {
	it.each([
		['83.5', 83.5],
		['83s', 83],
		['1m23s', 83],
		['1h2m3.5s', 3723.5],
		['1:23', 83],
		['2m', 120],
		['0', 0]
	])('reads %s as %d seconds', (value, seconds) => {
		expect(parseTimeParameter(value)).toBe(seconds);
	});

	it.each([null, '', '-1', 'abc', '1e9', 'NaN', '1m23x', '99999999999'])('refuses %s', (value) => {
		expect(parseTimeParameter(value)).toBeUndefined();
	});
});
