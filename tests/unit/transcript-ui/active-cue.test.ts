import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoment, listMoments, nextBoundary } from '#lib/transcript/following/active-cue.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import { aCue } from './a-cue.ts';

function active(cues: Cue[], seconds: number): [cue: number, word: number] {
	const { cueIndex, wordIndex } = findMoment(listMoments(cues), seconds);
	return [cueIndex, wordIndex];
}

function activeCue(cues: Cue[], seconds: number): number {
	return active(cues, seconds)[0];
}

/** A line without word times. */
function plain(start: number, end: number): Cue {
	return { id: `c${start}`, startSeconds: start, endSeconds: end, text: 'Words' };
}

describe('findMoment', () => {
	it('finds nothing before the first line', () => {
		expect(active([aCue({ id: 'a', start: 3 })], 2.999)).toEqual([-1, -1]);
	});

	it('finds a line from its start on', () => {
		expect(activeCue([plain(3, 5)], 3)).toBe(0);
	});

	it('finds nothing after the last line has ended', () => {
		expect(activeCue([plain(3, 5)], 5)).toBe(-1);
	});

	it('keeps a line through a short pause', () => {
		expect(activeCue([plain(0, 2), plain(3.9, 5)], 3.8)).toBe(0);
	});

	it('lets a line go at its end when the pause is long', () => {
		expect(activeCue([plain(0, 2), plain(4, 5)], 2.1)).toBe(-1);
	});

	it('lets the later of two overlapping lines win', () => {
		expect(activeCue([plain(0, 10), plain(2, 4)], 3)).toBe(1);
	});

	it('comes back to the earlier when it is still going on', () => {
		expect(activeCue([plain(0, 10), plain(2, 4)], 4)).toBe(0);
	});

	it('finds the word that is spoken', () => {
		const cues = [aCue({ id: 'a', start: 10, end: 12, text: 'heel and hip bone' })];
		expect([10, 10.4, 10.5, 11.9].map((seconds) => active(cues, seconds)[1])).toEqual([0, 0, 1, 3]);
	});

	it.each([
		['keeps a word through the shortest pauses', 0.8, 0],
		['has no word in a longer pause', 0.5, -1]
	])('%s', (_, endSeconds, word) => {
		const words = [
			{ startSeconds: 0, endSeconds, text: 'heel', from: 0, to: 4 },
			{ startSeconds: 1, endSeconds: 2, text: 'hip', from: 5, to: 8 }
		];
		expect(active([{ ...plain(0, 2), words }], 0.9)).toEqual([0, word]);
	});

	it('finds the word of an earlier line that comes back', () => {
		const long = aCue({ id: 'a', start: 0, end: 10, text: 'one two three four five' });
		expect(active([long, plain(3, 5)], 5)).toEqual([0, 2]);
	});

	it('agrees with looking at every line, whatever the overlaps', () => {
		const someCues = fc
			.array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) }), {
				maxLength: 12
			})
			.map((spans) =>
				spans
					.toSorted((a, b) => a.start - b.start)
					.map(({ start, length }) => plain(start, start + length))
			);
		fc.assert(
			fc.property(someCues, fc.nat(100), (cues, seconds) => {
				const going = cues.findLastIndex(
					({ startSeconds, endSeconds }) => startSeconds <= seconds && seconds < endSeconds
				);
				if (going !== -1) expect(activeCue(cues, seconds)).toBe(going);
				else expect(isHeld(cues, activeCue(cues, seconds), seconds)).toBe(true);
			})
		);
	});
});

/** Nothing is spoken at the second: no line, or the last to end, held through a short pause. */
function isHeld(cues: Cue[], index: number, seconds: number): boolean {
	const next = cues.find(({ startSeconds }) => startSeconds > seconds)?.startSeconds ?? Infinity;
	const lastEnd = Math.max(
		...cues.map(({ endSeconds }) => endSeconds).filter((end) => end <= seconds)
	);
	return next - lastEnd < 2 ? cues[index]?.endSeconds === lastEnd : index === -1;
}

describe('nextBoundary', () => {
	const moments = listMoments([aCue({ id: 'a', start: 10, end: 12, text: 'heel bone' })]);

	it('is the first line before anything is spoken', () => {
		expect(nextBoundary(moments, 0)).toBe(10);
	});

	it('goes from word to word', () => {
		expect(nextBoundary(moments, 10)).toBe(11);
	});

	it('never is once the last line has ended', () => {
		expect(nextBoundary(moments, 12)).toBe(Infinity);
	});

	it('visits every word in order when followed from boundary to boundary', () => {
		const cues = Array.from({ length: 40 }, (_, index) =>
			aCue({ id: `c${index}`, start: index * 3, end: index * 3 + 2.5, text: 'one two three four' })
		);
		const all = listMoments(cues);
		const visited: string[] = [];
		for (let at = nextBoundary(all, -1); at !== Infinity; at = nextBoundary(all, at)) {
			const { cueIndex, wordIndex } = findMoment(all, at);
			if (wordIndex !== -1) visited.push(`${cueIndex}.${wordIndex}`);
		}
		expect(visited).toEqual(cues.flatMap((_, cue) => [0, 1, 2, 3].map((word) => `${cue}.${word}`)));
	});
});
