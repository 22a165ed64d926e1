import { describe, expect, it } from 'vitest';
import {
	bufferedUntil,
	describePlace,
	percentAt,
	secondsAfterKey,
	secondsAt
} from '#lib/player/seek-bar.ts';

describe('secondsAt', () => {
	const bar = { left: 100, width: 200 };

	it('reads the moment under the pointer', () => {
		expect(secondsAt(150, bar, 120)).toBe(30);
	});

	it('stays within the video when the pointer leaves the bar', () => {
		expect(secondsAt(20, bar, 120)).toBe(0);
		expect(secondsAt(999, bar, 120)).toBe(120);
	});

	it('is the beginning on a bar that has no width yet', () => {
		expect(secondsAt(100, { left: 100, width: 0 }, 120)).toBe(0);
	});
});

describe('percentAt', () => {
	it('is the share of the video that is over', () => {
		expect(percentAt(30, 120)).toBe(25);
	});

	it('is 0 while the duration is unknown', () => {
		expect(percentAt(30, 0)).toBe(0);
		expect(percentAt(30, NaN)).toBe(0);
	});
});

describe('secondsAfterKey', () => {
	it.each([
		['ArrowRight', 55],
		['ArrowUp', 55],
		['ArrowLeft', 45],
		['ArrowDown', 45],
		['PageUp', 62],
		['PageDown', 38],
		['Home', 0],
		['End', 120]
	])('%s leads from 50 to %d', (key, seconds) => {
		expect(secondsAfterKey(key, 50, 120)).toBe(seconds);
	});

	it('stops at both ends', () => {
		expect(secondsAfterKey('ArrowLeft', 2, 120)).toBe(0);
		expect(secondsAfterKey('PageUp', 119, 120)).toBe(120);
	});

	it('leaves other keys alone', () => {
		expect(secondsAfterKey('k', 50, 120)).toBeUndefined();
	});
});

describe('describePlace', () => {
	it('says the time and the whole', () => {
		expect(describePlace(62.7, 112)).toBe('1 minute 2 seconds of 1 minute 52 seconds');
	});
});

describe('bufferedUntil', () => {
	const ranges = [
		{ startSeconds: 0, endSeconds: 8 },
		{ startSeconds: 60, endSeconds: 92 }
	];

	it('is the end of the loaded stretch a moment is in', () => {
		expect(bufferedUntil(ranges, 61)).toBe(92);
	});

	it('is the moment itself where nothing is loaded', () => {
		expect(bufferedUntil(ranges, 30)).toBe(30);
		expect(bufferedUntil([], 0)).toBe(0);
	});

	it('forgives a fragment that begins a little late', () => {
		expect(bufferedUntil(ranges, 59.9)).toBe(92);
	});
});
