import { describe, expect, it } from 'vitest';
import { createMoment } from '#film/moment.ts';
import { aTimeline } from './a-film.ts';

const at = (seconds: number) => createMoment(aTimeline(), seconds);

describe('createMoment', () => {
	it('counts seconds since a word, negative before it', () => {
		expect(at(1.9).since('hello', 'you')).toBeCloseTo(0.5);
		expect(at(0.4).since('hello', 'you')).toBeCloseTo(-1);
	});

	it('ramps from 0 at the word to 1 after the seconds given', () => {
		expect(at(1.4).ramp('hello', 'you', 2)).toBe(0);
		expect(at(2.4).ramp('hello', 'you', 2)).toBeCloseTo(0.5);
		expect(at(9).ramp('hello', 'you', 2)).toBe(1);
	});

	it('is present from the first place to the end of the second, and fades', () => {
		const presence = (seconds: number) =>
			at(seconds).presence({ phrase: 'hello' }, { phrase: 'hello' }, 0.5);
		expect(presence(0.8)).toBe(0);
		expect(presence(2)).toBe(1);
		expect(presence(2.65)).toBeCloseTo(0.5);
		expect(presence(3)).toBe(0);
	});
});
