import { describe, expect, it } from 'vitest';
import { readTap } from '#lib/player/tap.ts';

describe('readTap', () => {
	it('shows or hides the controls on a single tap', () => {
		expect(readTap({ atMs: 0, x: 0.9 }, undefined)).toBe('controls');
	});

	it('jumps on a quick second tap at the same side', () => {
		expect(readTap({ atMs: 250, x: 0.9 }, { atMs: 0, x: 0.8 })).toBe('forward');
		expect(readTap({ atMs: 250, x: 0.1 }, { atMs: 0, x: 0.2 })).toBe('back');
	});

	it.each([
		['slow', { atMs: 400, x: 0.9 }],
		['on the other side', { atMs: 250, x: 0.1 }],
		['in the middle', { atMs: 250, x: 0.5 }]
	])('takes a second tap that is %s for a single one', (_, tap) => {
		expect(readTap(tap, { atMs: 0, x: 0.9 })).toBe('controls');
	});
});
