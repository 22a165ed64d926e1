import { describe, expect, it } from 'vitest';
import {
	formatClock,
	formatIsoDuration,
	formatPassageParameter,
	formatSpoken,
	parsePassageParameter,
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

describe('parsePassageParameter', () => {
	it.each([
		['62.4-71.0', { startSeconds: 62.4, endSeconds: 71 }],
		['1m2s-1:11', { startSeconds: 62, endSeconds: 71 }],
		['71-62', { startSeconds: 62, endSeconds: 71 }],
		['62', { startSeconds: 62 }],
		['62-', { startSeconds: 62 }],
		['62-62', { startSeconds: 62 }],
		['62-soon', { startSeconds: 62 }]
	])('reads %s', (value, passage) => {
		expect(parsePassageParameter(value)).toEqual(passage);
	});

	it.each([null, '', '-', '-71', 'soon-71', '62--71x-'])(
		'takes %s for what can be read',
		(value) => {
			expect(parsePassageParameter(value)?.endSeconds).toBeUndefined();
		}
	);
});

describe('formatPassageParameter', () => {
	it('keeps to milliseconds', () => {
		expect(formatPassageParameter({ startSeconds: 0.1 + 0.2, endSeconds: 71 })).toBe('0.3-71');
	});
});
