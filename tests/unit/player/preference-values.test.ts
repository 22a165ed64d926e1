import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, parsePreferences } from '#lib/player/preference-values.ts';

describe('parsePreferences', () => {
	it('is the defaults where nothing is stored', () => {
		expect(parsePreferences(null)).toEqual(DEFAULT_PREFERENCES);
	});

	it('reads back what was stored', () => {
		const chosen = { ...DEFAULT_PREFERENCES, rate: 1.25, isCaptioned: true, hasShortcuts: false };
		expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
	});

	it.each(['', '{', 'null', '7', '"rate"', '[]'])('survives %j', (text) => {
		expect(parsePreferences(text)).toEqual(DEFAULT_PREFERENCES);
	});

	it('takes each value only where it makes sense', () => {
		const text =
			'{"rate": 40, "volume": -1, "isMuted": "yes", "bandwidth": 1, "isCaptioned": true}';
		expect(parsePreferences(text)).toEqual({ ...DEFAULT_PREFERENCES, isCaptioned: true });
	});
});
