import { describe, expect, it } from 'vitest';
import { arrangeParts } from '#lib/anatomy/arrange-parts.ts';
import { aView } from './a-view.ts';

function order(shapes: Record<string, string>): string[] {
	return arrangeParts(aView(shapes)).map(({ structure }) => structure);
}

describe('arrangeParts', () => {
	it('goes from top to bottom', () => {
		const shapes = { heel: 'M0 180h9v9z', head: 'M0 10h9v9z', knee: 'M0 90h9v9z' };
		expect(order(shapes)).toEqual(['head', 'knee', 'heel']);
	});

	it('never puts a part before one that it lies on', () => {
		const shapes = { leg: 'M0 90h20v90h-20z', knee: 'M0 80h20v20h-20z', head: 'M0 0h9v9z' };
		expect(order(shapes)).toEqual(['head', 'leg', 'knee']);
	});

	it('keeps every part', () => {
		const shapes = { a: 'M0 0h50v50z', b: 'M0 0h50v50z', c: 'M0 0h50v50z' };
		expect(order(shapes)).toEqual(['a', 'b', 'c']);
	});

	it.each([
		['above', 'M40 100h20v20z', { x: 50, y: 100, isBelow: false, anchor: 'middle' }],
		['below what is at the top', 'M40 0h20v20z', { y: 20, isBelow: true }],
		['inside what is as high as the picture', 'M40 0h20v200h-20z', { y: 24, isBelow: false }],
		['to the right of what is on the left', 'M0 100h20v20z', { x: 10, anchor: 'start' }],
		['to the left of what is on the right', 'M80 100h20v20z', { x: 90, anchor: 'end' }],
		['at the larger side', 'M0 100h20v20zM70 100h30v20z', { x: 85, anchor: 'end' }]
	])('names a part %s', (_, shape, place) => {
		expect(arrangeParts(aView({ heel: shape }))[0]?.label).toMatchObject(place);
	});
});
