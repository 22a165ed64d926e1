import { describe, expect, it } from 'vitest';
import {
	completionAfterWatching,
	completionByHand,
	NOT_COMPLETE,
	type Completion
} from '#lib/progress/completion.ts';

const watched: Completion = { completedAt: 1000, completedBy: 'watched' };
const watching = { before: 0.5, after: 0.6, threshold: 0.9, nowMs: 2000 };

describe('completionAfterWatching', () => {
	it('completes a lesson when watching crosses the threshold', () => {
		const completion = completionAfterWatching(NOT_COMPLETE, { ...watching, after: 0.9 });
		expect(completion).toEqual({ completedAt: 2000, completedBy: 'watched' });
	});

	it('completes nothing below the threshold', () => {
		expect(completionAfterWatching(NOT_COMPLETE, { ...watching, after: 0.89 })).toBe(NOT_COMPLETE);
	});

	it('keeps the first date however often the lesson is watched again', () => {
		expect(completionAfterWatching(watched, { ...watching, after: 1 })).toBe(watched);
	});

	it('does not set again what a learner has taken back', () => {
		const completion = completionAfterWatching(NOT_COMPLETE, {
			...watching,
			before: 0.92,
			after: 0.95
		});
		expect(completion).toBe(NOT_COMPLETE);
	});
});

describe('completionByHand', () => {
	it('marks a lesson complete', () => {
		const completion = completionByHand(NOT_COMPLETE, true, 2000);
		expect(completion).toEqual({ completedAt: 2000, completedBy: 'manual' });
	});

	it('keeps how and when a complete lesson was completed', () => {
		expect(completionByHand(watched, true, 2000)).toBe(watched);
	});

	it('takes completion back', () => {
		expect(completionByHand(watched, false, 2000)).toBe(NOT_COMPLETE);
	});
});
