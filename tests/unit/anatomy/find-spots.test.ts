import { describe, expect, it } from 'vitest';
import { findSpots } from '#lib/anatomy/find-spots.ts';
import { aView } from './a-view.ts';

const view = aView({});
const spots = (shape: string) => findSpots({ structure: 'heel', shape }, view);

describe('findSpots', () => {
	it('rings what is small, on each side', () => {
		expect(spots('M10 100h4v4h-4zM80 100h4v4h-4z')).toEqual([
			{ x: 12, y: 102, radius: 200 * 0.034 },
			{ x: 82, y: 102, radius: 200 * 0.034 }
		]);
	});

	it('rings what is in many pieces once', () => {
		expect(spots('M10 100h1v1zM12 100h1v1zM14 100h2v2z')).toHaveLength(1);
	});

	it('leaves what can be seen as it is', () => {
		expect(spots('M10 100h30v30h-30z')).toEqual([]);
	});
});
