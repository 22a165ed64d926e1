import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp01, easeInOut, easeOut, mix, settle } from '#film/easing.ts';

describe.each([
	['easeInOut', easeInOut],
	['easeOut', easeOut],
	['settle', settle]
])('%s', (_, ease) => {
	it('begins at 0 and ends at 1', () => {
		expect(ease(0)).toBeCloseTo(0);
		expect(ease(1)).toBeCloseTo(1);
	});
});

describe('easeInOut', () => {
	it('never goes back', () => {
		const fraction = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fraction, fraction, (a, b) => {
				expect(easeInOut(Math.min(a, b))).toBeLessThanOrEqual(easeInOut(Math.max(a, b)));
			})
		);
	});

	it('starts and ends slowly', () => {
		expect(easeInOut(0.1)).toBeLessThan(0.01);
		expect(easeInOut(0.9)).toBeGreaterThan(0.99);
	});
});

describe('settle', () => {
	it('swings past the end before it comes to rest', () => {
		expect(settle(0.8)).toBeGreaterThan(1);
	});
});

describe('clamp01', () => {
	it('keeps a number between 0 and 1', () => {
		expect([clamp01(-2), clamp01(0.3), clamp01(7)]).toEqual([0, 0.3, 1]);
	});
});

describe('mix', () => {
	it('goes from one number to another', () => {
		expect(mix(10, 20, 0.25)).toBe(12.5);
	});
});
