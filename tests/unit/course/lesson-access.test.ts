import { describe, expect, it } from 'vitest';
import { accessLesson } from '#lib/course/lesson-access.ts';
import { NOTHING_LEARNT } from '#lib/course/outline.ts';
import { anOutline } from '../../support/an-outline.ts';

const visitor = { isSignedIn: false, learning: NOTHING_LEARNT };
const guest = { isSignedIn: true, learning: NOTHING_LEARNT };
const learner = { isSignedIn: true, learning: { isEnrolled: true, progress: new Map() } };

describe('accessLesson', () => {
	it('knows which lessons there are', () => {
		expect(accessLesson(anOutline(), 'elsewhere', learner).kind).toBe('no such lesson');
	});

	it('lets a visitor into the first lesson only', () => {
		expect(accessLesson(anOutline(), 'lesson-1', visitor).kind).toBe('open');
		expect(accessLesson(anOutline(), 'lesson-2', visitor).kind).toBe('sign in');
	});

	it('asks who is signed in to enrol', () => {
		expect(accessLesson(anOutline(), 'lesson-2', guest).kind).toBe('enrol');
	});

	it('lets the enrolled in', () => {
		expect(accessLesson(anOutline(), 'lesson-3', learner).kind).toBe('open');
	});

	it('holds back a lesson of an enforced sequence', () => {
		const outline = anOutline({ isSequenceEnforced: true });
		expect(accessLesson(outline, 'lesson-2', learner).kind).toBe('finish earlier lessons');
	});
});
