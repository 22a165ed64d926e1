import type { Branded } from '#lib/shared/branded.ts';

/** A `T` that this request's account may act on. Only `permit` makes one. */
export type Authorized<T> = Branded<T, 'Authorized'>;

/** A signed-in learner who may keep progress and notes on one lesson. */
export interface LessonOfLearner {
	accountId: string;
	accountCreatedAt: number;
	courseId: number;
	lessonId: number;
	durationMs: number;
	completionThreshold: number;
}

/** Turns a decision into the proof of it. */
export function permit<T>(isAllowed: boolean, what: T): Authorized<T> | undefined {
	return isAllowed ? (what as Authorized<T>) : undefined;
}
