import { describe, expect, it } from 'vitest';
import {
	courseProgress,
	drawOutline,
	lockOf,
	neighboursOf,
	NOTHING_LEARNT,
	stateOf,
	whereToContinue,
	type Learning
} from '#lib/course/outline.ts';
import { aLesson, anOutline, someProgress } from '../../support/an-outline.ts';

const enrolled = (...progress: ReturnType<typeof someProgress>[]): Learning => ({
	isEnrolled: true,
	progress: new Map(progress)
});

describe('lockOf', () => {
	it('opens the first lesson to a visitor', () => {
		expect(lockOf(anOutline(), aLesson(1), NOTHING_LEARNT)).toBeUndefined();
	});

	it('keeps the others for the enrolled', () => {
		expect(lockOf(anOutline(), aLesson(2), NOTHING_LEARNT)).toBe('enrol');
	});

	it('opens every lesson to the enrolled where the sequence is a suggestion', () => {
		expect(lockOf(anOutline(), aLesson(3), enrolled())).toBeUndefined();
	});

	it('waits for the lessons before where the sequence is enforced', () => {
		const outline = anOutline({ isSequenceEnforced: true });
		expect(lockOf(outline, aLesson(2), enrolled())).toBe('sequence');
	});

	it('opens the next lesson when the one before is complete', () => {
		const outline = anOutline({ isSequenceEnforced: true });
		const learning = enrolled(someProgress(1, { completedAt: 1 }));
		expect(lockOf(outline, aLesson(2), learning)).toBeUndefined();
		expect(lockOf(outline, aLesson(3), learning)).toBe('sequence');
	});
});

describe('stateOf', () => {
	it('calls a lesson with a position in progress', () => {
		expect(stateOf(someProgress(1, { positionMs: 5 })[1])).toBe('in progress');
	});

	it('calls a complete lesson completed whatever its coverage', () => {
		expect(stateOf(someProgress(1, { completedAt: 1 })[1])).toBe('completed');
	});
});

describe('neighboursOf', () => {
	it('crosses modules', () => {
		const { previous, next } = neighboursOf(anOutline(), 'lesson-2');
		expect([previous?.slug, next?.slug]).toEqual(['lesson-1', 'lesson-3']);
	});

	it('ends at both ends', () => {
		expect(neighboursOf(anOutline(), 'lesson-1').previous).toBeUndefined();
		expect(neighboursOf(anOutline(), 'lesson-3').next).toBeUndefined();
	});
});

describe('whereToContinue', () => {
	it('begins with the first lesson', () => {
		expect(whereToContinue(anOutline(), enrolled())?.lesson.slug).toBe('lesson-1');
	});

	it('goes on with the lesson watched last, at its position', () => {
		const learning = enrolled(
			someProgress(1, { positionMs: 9000, positionAt: 5 }),
			someProgress(3, { positionMs: 4000, positionAt: 7 })
		);
		expect(whereToContinue(anOutline(), learning)).toMatchObject({
			lesson: { slug: 'lesson-3' },
			positionMs: 4000
		});
	});

	it('goes to the first lesson that is not complete', () => {
		const learning = enrolled(someProgress(1, { completedAt: 1 }));
		expect(whereToContinue(anOutline(), learning)?.lesson.slug).toBe('lesson-2');
	});

	it('has nowhere to go when all is complete', () => {
		const learning = enrolled(...[1, 2, 3].map((id) => someProgress(id, { completedAt: 1 })));
		expect(whereToContinue(anOutline(), learning)).toBeUndefined();
	});
});

describe('courseProgress', () => {
	it('counts complete lessons and the time left', () => {
		const learning = enrolled(
			someProgress(1, { completedAt: 1 }),
			someProgress(2, { coverage: 0.5 })
		);
		expect(courseProgress(anOutline(), learning)).toEqual({
			completed: 1,
			total: 3,
			share: 1 / 3,
			remainingMs: 150_000
		});
	});
});

describe('drawOutline', () => {
	it('tells for each lesson its state and why it is closed', () => {
		const [first] = drawOutline(anOutline(), NOTHING_LEARNT);
		expect(first?.lessons.map(({ state, locked }) => [state, locked])).toEqual([
			['not started', undefined],
			['not started', 'enrol']
		]);
	});
});
