import { describe, expect, it } from 'vitest';
import { endOf, layTimeline, startOf } from '#film/timeline.ts';
import { aFilm, aSpeech, aTimeline } from './a-film.ts';

describe('layTimeline', () => {
	it('starts with a short silence and speaks the phrases one after another', () => {
		const [hello, bone] = aTimeline().phrases;
		expect(hello?.startSeconds).toBeCloseTo(0.9);
		expect(hello?.endSeconds).toBeCloseTo(2.4);
		expect(bone?.audioStartSeconds).toBeCloseTo(0.8 + 1.7 + 0.5);
	});

	it('keeps the pause a phrase asks for', () => {
		const film = aFilm({
			chapters: [
				{
					title: 'Only',
					phrases: [
						{ id: 'one', text: 'One.', pauseAfterSeconds: 2 },
						{ id: 'two', text: 'Two.' }
					]
				}
			]
		});
		expect(aTimeline(film).phrases[1]?.audioStartSeconds).toBeCloseTo(0.8 + 0.7 + 2);
	});

	it('lets the chapters follow each other without a gap, from zero to the end', () => {
		const { chapters, durationSeconds } = aTimeline();
		expect(chapters[0]?.startSeconds).toBe(0);
		expect(chapters[1]?.startSeconds).toBe(chapters[0]?.endSeconds);
		expect(chapters[1]?.endSeconds).toBe(durationSeconds);
	});

	it('says what to do when the voice spoke another number of words', () => {
		const speeches = [aSpeech('one two'), aSpeech('A bone is a bone.'), aSpeech('The end.')];
		expect(() => layTimeline(aFilm(), speeches)).toThrow('Write numbers as words');
	});
});

describe('startOf', () => {
	it('finds a word without its case and punctuation', () => {
		expect(startOf(aTimeline(), { phrase: 'hello', word: 'hello' })).toBeCloseTo(0.9);
	});

	it('finds the second of two equal words', () => {
		const timeline = aTimeline();
		const first = startOf(timeline, { phrase: 'bone', word: 'bone' });
		expect(startOf(timeline, { phrase: 'bone', word: 'bone#2' })).toBeCloseTo(first + 1.5);
	});

	it('names a phrase or a word the film does not have', () => {
		const timeline = aTimeline();
		expect(() => startOf(timeline, { phrase: 'none' })).toThrow('no phrase "none"');
		expect(() => startOf(timeline, { phrase: 'end', word: 'heel' })).toThrow('no word "heel"');
	});
});

describe('endOf', () => {
	it('is the end of the last word when no word is named', () => {
		expect(endOf(aTimeline(), { phrase: 'hello' })).toBeCloseTo(2.4);
	});
});
