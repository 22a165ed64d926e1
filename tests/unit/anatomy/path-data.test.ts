import { describe, expect, it } from 'vitest';
import { readPathBoxes } from '#lib/anatomy/path-data.ts';

describe('readPathBoxes', () => {
	it.each([
		['M10 20L40 20L40 60Z', [10, 20, 40, 60]],
		['M10 20h30v40z', [10, 20, 40, 60]],
		['m10 20 30 0 0 40z', [10, 20, 40, 60]],
		['M10,20,40,20,40,60', [10, 20, 40, 60]],
		['M10 20H40V60', [10, 20, 40, 60]],
		['M10 20C0 0 50 80 40 60', [0, 0, 50, 80]],
		['M10 20c-10-20 40 60 30 40', [0, 0, 50, 80]],
		['M10 20Q0 70 40 60T50 80', [0, 20, 50, 80]],
		['M10 20a15 20 0 1130 40', [10, 20, 40, 60]],
		['M.5.5l1.5-1e1z', [0.5, -9.5, 2, 0.5]],
		['  M 10 20\n L 40 60 ', [10, 20, 40, 60]]
	])('reads %s', (shape, [left, top, right, bottom]) => {
		expect(readPathBoxes(shape)).toEqual([{ left, top, right, bottom }]);
	});

	it('answers a box for each subpath', () => {
		expect(readPathBoxes('M0 0h10v10zM50 0h10v10z')?.map(({ left }) => left)).toEqual([0, 50]);
	});

	it('goes on from where a closed subpath began', () => {
		expect(readPathBoxes('M10 10h20v20zm5 5h1v1z')?.at(-1)).toEqual({
			left: 15,
			top: 15,
			right: 16,
			bottom: 16
		});
	});

	it.each([
		'',
		'  ',
		'L10 10',
		'10 10',
		'M10',
		'M10 10L5',
		'M10 10z5',
		'M1 1A5 5 0 2 0 9 9',
		'heel'
	])('takes "%s" for no path data', (shape) => {
		expect(readPathBoxes(shape)).toBeUndefined();
	});
});
