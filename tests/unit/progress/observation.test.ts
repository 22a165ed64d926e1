import { describe, expect, it } from 'vitest';
import { playedBetween, type Observation } from '#lib/progress/observation.ts';

const at = (mediaSeconds: number, wallMs: number, changes: Partial<Observation> = {}) => ({
	mediaSeconds,
	wallMs,
	rate: 1,
	isPaused: false,
	isSeeking: false,
	...changes
});

describe('playedBetween', () => {
	it('is the way from one place to the other', () => {
		expect(playedBetween(at(10, 0), at(10.25, 250))).toEqual([10_000, 10_250]);
	});

	it('ends where the player was paused', () => {
		expect(playedBetween(at(10, 0), at(10.2, 200, { isPaused: true }))).toEqual([10_000, 10_200]);
	});

	it('believes twice the way at twice the speed', () => {
		expect(playedBetween(at(0, 0, { rate: 2 }), at(20, 10_000, { rate: 2 }))).toEqual([0, 20_000]);
	});

	it.each([
		['the player was paused', at(10, 0, { isPaused: true }), at(11, 1000)],
		['the player was seeking', at(10, 0, { isSeeking: true }), at(11, 1000)],
		['the player is seeking', at(10, 0), at(11, 1000, { isSeeking: true })],
		['it went back', at(10, 0), at(5, 1000)],
		['it stood', at(10, 0), at(10, 1000)],
		['it went further than time allows', at(10, 0), at(20, 1000)]
	])('is nothing when %s', (_, before, now) => {
		expect(playedBetween(before, now)).toBeUndefined();
	});
});
