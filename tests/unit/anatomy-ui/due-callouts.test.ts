import { describe, expect, it } from 'vitest';
import type { Callout } from '#lib/anatomy/callout.ts';
import { dueCallouts, hasCalloutStarted } from '#lib/anatomy/due-callouts.ts';

function aCallout(at: Callout['at'], startSeconds = 10, endSeconds = 20): Callout {
	return { id: 'a', structure: 'femoral-head', startSeconds, endSeconds, at, label: [0.1, 0.1] };
}

function pointAt(at: Callout['at'], seconds: number) {
	return dueCallouts([aCallout(at)], seconds)[0]?.point;
}

describe('dueCallouts', () => {
	it.each([
		[9.999, 0],
		[10, 1],
		[19.999, 1],
		[20, 0]
	])('at %d seconds has %d', (seconds, count) => {
		expect(dueCallouts([aCallout([0.5, 0.5])], seconds)).toHaveLength(count);
	});

	it('keeps the point of a structure that stands still', () => {
		expect(pointAt([0.25, 0.75], 15)).toEqual([0.25, 0.75]);
	});

	it('is between two places of a path in proportion to the time', () => {
		const path: Callout['at'] = [
			[0, 0, 1],
			[4, 1, 0]
		];
		expect(pointAt(path, 11)).toEqual([0.25, 0.75]);
	});

	it('waits at the first place', () => {
		expect(pointAt([[2, 0.3, 0.4]], 10.5)).toEqual([0.3, 0.4]);
	});

	it('stays at the last place', () => {
		const path: Callout['at'] = [
			[0, 0, 0],
			[1, 0.6, 0.7]
		];
		expect(pointAt(path, 19)).toEqual([0.6, 0.7]);
	});
});

describe('hasCalloutStarted', () => {
	const callouts = [aCallout([0.5, 0.5])];

	it('has when the start lies between', () => {
		expect(hasCalloutStarted(callouts, 9.96, 10)).toBe(true);
	});

	it('has not again from the start on', () => {
		expect(hasCalloutStarted(callouts, 10, 10.04)).toBe(false);
	});
});
