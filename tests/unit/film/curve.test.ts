import { describe, expect, it } from 'vitest';
import {
	closedCurve,
	lengthOf,
	openCurve,
	pointAlong,
	polyline,
	samplePoints
} from '#film/drawing/curve.ts';
import { points } from '#film/drawing/point.ts';

const square = points('0,0 60,0 60,60 0,60');

describe('openCurve', () => {
	it('leads through its points with Catmull-Rom handles a sixth as long as the chord', () => {
		expect(openCurve(points('0,0 60,0 120,60'))).toBe('M0,0C10,0 40,-10 60,0C80,10 110,50 120,60');
	});
});

describe('closedCurve', () => {
	it('comes back to its first point', () => {
		expect(closedCurve(square)).toMatch(/^M0,0C.* 0,0Z$/);
	});
});

describe('polyline', () => {
	it('joins its points with straight lines', () => {
		expect(polyline(points('1,2 3,4'))).toBe('M1,2L3,4');
	});
});

describe('samplePoints', () => {
	it('passes through every point it was given', () => {
		const samples = samplePoints(square, true, 4);
		for (const corner of square) expect(samples).toContainEqual(corner);
	});
});

describe('pointAlong', () => {
	it('finds the point at a share of the length, and stays on the line beyond it', () => {
		const line = points('0,0 100,0 100,100');
		expect(pointAlong(line, 0.75)).toEqual({ x: 100, y: 50 });
		expect(pointAlong(line, 2)).toEqual({ x: 100, y: 100 });
	});
});

describe('lengthOf', () => {
	it('adds the pieces', () => {
		expect(lengthOf(points('0,0 3,4 3,10'))).toBe(11);
	});
});

describe('points', () => {
	it('names what is not a point', () => {
		expect(() => points('1,2 three')).toThrow('"three" is not a point');
	});
});
