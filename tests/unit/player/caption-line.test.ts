import { describe, expect, it } from 'vitest';
import { findCaption } from '#lib/player/caption-line.ts';

const lines = [
	{ startSeconds: 1, endSeconds: 3, text: 'Put a hand on your hip.' },
	{ startSeconds: 5, endSeconds: 9, text: 'Breathe.' },
	{ startSeconds: 7, endSeconds: 8, text: 'And again.' }
];

describe('findCaption', () => {
	it('shows a line from its start until before its end', () => {
		expect(findCaption(lines, 1)).toBe('Put a hand on your hip.');
		expect(findCaption(lines, 2.999)).toBe('Put a hand on your hip.');
		expect(findCaption(lines, 3)).toBeUndefined();
	});

	it('shows the later of two lines that overlap', () => {
		expect(findCaption(lines, 7.5)).toBe('And again.');
	});

	it('shows nothing before the first and after the last', () => {
		expect(findCaption(lines, 0)).toBeUndefined();
		expect(findCaption(lines, 30)).toBeUndefined();
	});
});
