import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { beatSchema } from '#lib/progress/beat.ts';

const aBeat = (changes: Record<string, unknown> = {}) => ({
	session: '0b0e7a51-8a0c-4b55-9a52-5a3a4f6a0f11',
	seq: 0,
	segments: [[0, 1500]],
	positionMs: 1500,
	at: '2026-03-01T10:00:00.000Z',
	...changes
});

const read = (changes: Record<string, unknown>) => v.safeParse(beatSchema(100_000), aBeat(changes));

describe('beatSchema', () => {
	it('reads a beat', () => {
		expect(read({}).output).toEqual({ ...aBeat(), at: Date.UTC(2026, 2, 1, 10) });
	});

	it('merges segments and puts them in order', () => {
		const segments = [
			[5000, 6000],
			[0, 1000],
			[1000, 2000]
		];
		expect(read({ segments }).output).toMatchObject({
			segments: [
				[0, 2000],
				[5000, 6000]
			]
		});
	});

	it('ignores a duration the client claims', () => {
		expect(read({ durationMs: 10, duration: 1 }).output).not.toHaveProperty('durationMs');
	});

	it('cuts a segment and a position that reach over the end by a rounding', () => {
		expect(read({ segments: [[99_000, 100_900]], positionMs: 100_400 }).output).toMatchObject({
			segments: [[99_000, 100_000]],
			positionMs: 100_000
		});
	});

	it.each([
		['negative', [[-5, 10]]],
		['reversed', [[10, 5]]],
		['empty', [[10, 10]]],
		['not numbers', [['a', 2]]],
		['NaN, which JSON sends as null', [[null, 2]]],
		['NaN', [[NaN, 2]]],
		['infinite', [[0, Infinity]]],
		['half open', [[0]]],
		['of three', [[0, 1, 2]]],
		['beyond all numbers', [[0, 1e300]]],
		['beyond the video', [[0, 101_001]]],
		['not whole', [[0.5, 2]]],
		['no list', 'x'],
		['missing', undefined],
		['too many', Array.from({ length: 501 }, (_, i) => [i * 2, i * 2 + 1])]
	])('refuses segments that are %s', (_, segments) => {
		expect(read({ segments }).success).toBe(false);
	});

	it.each([
		['session', 'me'],
		['session', undefined],
		['seq', -1],
		['seq', 1.5],
		['positionMs', -1],
		['positionMs', 200_000],
		['positionMs', 'end'],
		['at', 'yesterday'],
		['at', 1_700_000_000],
		['at', '2026-13-45T00:00:00Z']
	])('refuses %s %s', (name, value) => {
		expect(read({ [name]: value }).success).toBe(false);
	});
});
