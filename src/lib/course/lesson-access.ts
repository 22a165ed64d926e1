import type { CourseOutline, Lesson } from './course.ts';
import { lessonsInOrder, lockOf, type Learning } from './outline.ts';

/** What stands between somebody and a lesson, if anything. */
export type LessonAccess =
	| { kind: 'open'; lesson: Lesson }
	| { kind: 'no such lesson' }
	| { kind: 'sign in' }
	| { kind: 'enrol'; lesson: Lesson }
	| { kind: 'finish earlier lessons'; lesson: Lesson };

export function accessLesson(
	outline: CourseOutline,
	slug: string,
	who: { isSignedIn: boolean; learning: Learning }
): LessonAccess {
	const lesson = lessonsInOrder(outline).find((candidate) => candidate.slug === slug);
	if (lesson === undefined) return { kind: 'no such lesson' };
	const lock = lockOf(outline, lesson, who.learning);
	if (lock === undefined) return { kind: 'open', lesson };
	if (!who.isSignedIn) return { kind: 'sign in' };
	return { kind: lock === 'enrol' ? 'enrol' : 'finish earlier lessons', lesson };
}
