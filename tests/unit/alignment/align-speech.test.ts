import { describe, expect, it } from 'vitest';
import { alignSpeech, type AlignedPhrase } from '#lib/alignment/align-speech.ts';
import type { SpokenPhrase } from '#lib/alignment/spoken-phrase.ts';
import { babble, join, quiet } from './signals.ts';

const WORD_SECONDS = 0.3;
const LEAD_SECONDS = 0.2;

/** A phrase of four words, as a speech engine says it: a little silence around it. */
function spoken(seed: number): SpokenPhrase {
	return {
		samples: join(quiet(LEAD_SECONDS), babble(seed, 4), quiet(0.1)),
		words: [0, 1, 2, 3].map((word) => ({
			startSeconds: LEAD_SECONDS + word * WORD_SECONDS,
			endSeconds: LEAD_SECONDS + (word + 1) * WORD_SECONDS
		}))
	};
}

const starts = ({ words }: AlignedPhrase | undefined = { words: undefined, confidence: 0 }) =>
	words?.map(({ startSeconds }) => Math.round(startSeconds * 20) / 20);
const text = [1, 2, 3, 4].map(spoken);
const spokenAt = (seconds: number) =>
	[0, 1, 2, 3].map((word) => Math.round((seconds + word * WORD_SECONDS) * 20) / 20);
const PAUSE = 0.5;
const PHRASE_SECONDS = 4 * WORD_SECONDS;

/** The phrases of those seeds, each after half a second of silence; and when each begins. */
function recording(...seeds: number[]) {
	return join(...seeds.flatMap((seed) => [quiet(PAUSE), babble(seed, 4)]), quiet(PAUSE));
}
const startOf = (place: number) => PAUSE + place * (PAUSE + PHRASE_SECONDS);

describe('alignSpeech', () => {
	it('finds every word, whatever the pauses are', () => {
		const aligned = alignSpeech(recording(1, 2, 3, 4), text);
		expect(aligned.map(starts)).toEqual([0, 1, 2, 3].map((place) => spokenAt(startOf(place))));
		expect(Math.min(...aligned.map(({ confidence }) => confidence))).toBeGreaterThan(0.5);
	});

	it('ends words where a pause begins', () => {
		const [first] = alignSpeech(recording(1, 2, 3, 4), text);
		expect(first?.words?.at(-1)?.endSeconds).toBeCloseTo(PAUSE + PHRASE_SECONDS, 1);
	});

	it('tells of a phrase that the recording lacks, and finds the others', () => {
		const aligned = alignSpeech(recording(1, 2, 4), text);
		expect(aligned[2]).toEqual({ words: undefined, confidence: 0 });
		expect([aligned[0], aligned[1], aligned[3]].map(starts)).toEqual(
			[0, 1, 2].map((place) => spokenAt(startOf(place)))
		);
	});

	it('passes over a phrase that the text lacks', () => {
		const aligned = alignSpeech(recording(1, 2, 9, 3, 4), text);
		expect(aligned.map(starts)).toEqual([0, 1, 3, 4].map((place) => spokenAt(startOf(place))));
	});

	it('is not sure of anything in a recording of something else', () => {
		const aligned = alignSpeech(recording(11, 12, 13, 14), text);
		expect(aligned.filter(({ confidence }) => confidence > 0.3)).toEqual([]);
	});

	it('finds nothing in silence, and in no recording', () => {
		for (const sound of [quiet(3), quiet(0)]) {
			expect(alignSpeech(sound, text).every(({ confidence }) => confidence < 0.15)).toBe(true);
		}
	});
});
