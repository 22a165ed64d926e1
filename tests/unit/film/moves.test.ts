import { describe, expect, it } from 'vitest';
import { createMoment } from '#film/moment.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import type { Timeline } from '#film/timeline.ts';

const timeline: Timeline = {
	durationSeconds: 20,
	chapters: [],
	phrases: [aPhrase('bow', 4), aPhrase('rise', 10)]
};
const moves: readonly Move<{ lean: number; step: number }>[] = [
	{ at: { phrase: 'bow' }, seconds: 2, to: { lean: 30 } },
	{ at: { phrase: 'rise' }, delaySeconds: -1, seconds: 2, to: { lean: 0, step: 1 } }
];
const at = (seconds: number) => moved(createMoment(timeline, seconds), { lean: 0, step: 0 }, moves);

describe('moved', () => {
	it('is the first state until a move begins', () => {
		expect(at(3.9)).toEqual({ lean: 0, step: 0 });
	});

	it('is half way in the middle of a move', () => {
		expect(at(5).lean).toBeCloseTo(15);
	});

	it('stays where a move ended, and leaves other numbers alone', () => {
		expect(at(8)).toEqual({ lean: 30, step: 0 });
	});

	it('begins a later move from there, early by a negative delay', () => {
		expect(at(10).lean).toBeCloseTo(15);
		expect(at(11)).toEqual({ lean: 0, step: 1 });
	});
});

function aPhrase(id: string, startSeconds: number) {
	return {
		id,
		text: id,
		audioStartSeconds: startSeconds,
		startSeconds,
		endSeconds: startSeconds + 1,
		words: []
	};
}
