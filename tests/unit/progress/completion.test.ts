import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	completionAfterWatching,
	completionByHand,
	NOT_COMPLETE,
	type Completion,
	type Decided
} from '#lib/progress/completion.ts';

const watched: Decided = {
	completion: { completedAt: 1000, completedBy: 'watched' },
	decidedAt: 900
};
const open: Decided = { completion: NOT_COMPLETE, decidedAt: 0 };
const watching = { before: 0.5, after: 0.6, threshold: 0.9, at: 1900, nowMs: 2000 };

describe('completionAfterWatching', () => {
	it('completes a lesson when watching crosses the threshold', () => {
		expect(completionAfterWatching(open, { ...watching, after: 0.9 })).toEqual({
			completion: { completedAt: 2000, completedBy: 'watched' },
			decidedAt: 1900
		});
	});

	it('completes nothing below the threshold', () => {
		expect(completionAfterWatching(open, { ...watching, after: 0.89 })).toEqual(open);
	});

	it('keeps the first date however often the lesson is watched again', () => {
		const again = completionAfterWatching(watched, { ...watching, after: 1 });
		expect(again.completion).toEqual(watched.completion);
	});

	it('does not set again what a learner has taken back', () => {
		const again = { ...watching, before: 0.92, after: 0.95 };
		expect(completionAfterWatching(open, again)).toEqual(open);
	});

	it('leaves a mark that was made after the play, which arrives later from an offline device', () => {
		const takenBack = { completion: NOT_COMPLETE, decidedAt: 1950 };
		expect(completionAfterWatching(takenBack, { ...watching, after: 0.9 })).toEqual(takenBack);
	});
});

describe('completionByHand', () => {
	const mark = (isDone: boolean, at: number) => ({ isDone, at });

	it('marks a lesson complete', () => {
		expect(completionByHand(open, mark(true, 1500), 2000)).toEqual({
			completion: { completedAt: 2000, completedBy: 'manual' },
			decidedAt: 1500
		});
	});

	it('keeps how and when a complete lesson was completed', () => {
		const again = completionByHand(watched, mark(true, 1500), 2000);
		expect(again.completion).toEqual(watched.completion);
	});

	it('takes completion back', () => {
		expect(completionByHand(watched, mark(false, 1500), 2000).completion).toEqual(NOT_COMPLETE);
	});

	it('does not let a mark that arrives late undo what came after it', () => {
		expect(completionByHand(watched, mark(false, 800), 2000)).toEqual(watched);
	});

	it('does not let a clock that is ahead hold completion for ever', () => {
		const ahead = completionByHand(open, mark(false, 9_999_999), 2000);
		expect(completionByHand(ahead, mark(true, 2500), 3000).completion).toMatchObject({
			completedBy: 'manual'
		});
	});

	it('comes to the same whatever order marks arrive in and however often', () => {
		const isComplete = ({ completion }: { completion: Completion }) =>
			completion.completedAt !== null;
		const marks = fc.array(fc.record({ isDone: fc.boolean(), at: fc.nat(20) }), { minLength: 1 });
		const sent = marks.chain((all) =>
			fc.record({
				inOrder: fc.constant(all),
				anyhow: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })
			})
		);
		fc.assert(
			fc.property(sent, ({ inOrder, anyhow }) => {
				const decide = (all: typeof inOrder) =>
					all.reduce((decided, one) => completionByHand(decided, one, 100), open);
				expect(isComplete(decide(anyhow))).toBe(isComplete(decide(inOrder)));
				expect(decide(anyhow).decidedAt).toBe(Math.max(...inOrder.map(({ at }) => at)));
			})
		);
	});
});
