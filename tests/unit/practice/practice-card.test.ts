import { describe, expect, it } from 'vitest';
import { isSpoken, numberSteps, type Variant } from '#lib/practice/practice-card.ts';

const numbersOf = (...variants: (Variant | undefined)[]) =>
	numberSteps(variants.map((variant) => (variant === undefined ? {} : { variant })));

describe('numberSteps', () => {
	it('counts steps for everybody', () => {
		expect(numbersOf(undefined, undefined, undefined)).toEqual([1, 2, 3]);
	});

	it('gives steps that stand for each other the same number', () => {
		expect(numbersOf('ball', 'roller', undefined, undefined)).toEqual([1, 1, 2, 3]);
	});

	it('goes on from the longer way', () => {
		expect(numbersOf('roller', 'roller', 'none', undefined)).toEqual([1, 2, 1, 3]);
	});

	it('lets a variant that begins late go on from what was for everybody', () => {
		expect(numbersOf('ball', undefined, 'ball', 'ball', 'roller')).toEqual([1, 2, 3, 4, 3]);
	});
});

describe('isSpoken', () => {
	const step = { text: 'Rest.', startSeconds: 2, endSeconds: 4 };

	it('holds from the start, up to the end', () => {
		expect([1.99, 2, 3.99, 4].map((seconds) => isSpoken(step, seconds))).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});
