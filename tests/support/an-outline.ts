import type { CourseOutline, Lesson } from '#lib/course/course.ts';
import type { LessonProgressSummary } from '#lib/course/outline.ts';

/** A lesson of 100 s whose name says its id. */
export function aLesson(id: number, changes: Partial<Lesson> = {}): Lesson {
	return {
		id,
		slug: `lesson-${id}`,
		title: `Lesson ${id}`,
		summary: '',
		equipment: [],
		level: 'everyone',
		durationMs: 100_000,
		videoId: `video-${id}`,
		hasPoster: true,
		hasStoryboard: true,
		...changes
	};
}

/** A course of three lessons, 1 and 2 in the first module, 3 in the second. */
export function anOutline(changes: Partial<CourseOutline> = {}): CourseOutline {
	return {
		id: 1,
		slug: 'course',
		title: 'Course',
		subtitle: '',
		language: 'en',
		summary: '',
		licence: 'CC BY 4.0',
		safetyNote: '',
		completionThreshold: 0.9,
		isSequenceEnforced: false,
		contentHash: 'hash',
		importedAt: 0,
		modules: [
			{ slug: 'first', title: 'First', lessons: [aLesson(1), aLesson(2)] },
			{ slug: 'second', title: 'Second', lessons: [aLesson(3)] }
		],
		...changes
	};
}

/** What a learner did with lesson `lessonId`: nothing, unless `changes` say more. */
export function someProgress(
	lessonId: number,
	changes: Partial<LessonProgressSummary> = {}
): [number, LessonProgressSummary] {
	return [
		lessonId,
		{ lessonId, coverage: 0, positionMs: 0, positionAt: 0, completedAt: null, ...changes }
	];
}
