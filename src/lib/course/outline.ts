import type { CourseOutline, Lesson, Module } from './course.ts';

/** What a learner has done with a lesson. Positions are media milliseconds. */
export interface LessonProgressSummary {
	lessonId: number;
	coverage: number;
	positionMs: number;
	/** unix milliseconds of the last position; 0 when there is none */
	positionAt: number;
	completedAt: number | null;
}

export type LessonState = 'completed' | 'in progress' | 'not started';

/** One row of an outline, as drawn. */
export interface OutlineLesson {
	slug: string;
	title: string;
	durationMs: number;
	equipment: string[];
	state: LessonState;
	/** Share played, 0 to 1. */
	coverage: number;
	positionMs: number;
	/** Why it cannot be opened yet, or undefined. */
	locked: LockReason | undefined;
}

export type LockReason = 'enrol' | 'sequence';

export interface Learning {
	isEnrolled: boolean;
	progress: ReadonlyMap<number, LessonProgressSummary>;
}

export const NOTHING_LEARNT: Learning = { isEnrolled: false, progress: new Map() };

/** The course's lessons in the order they are taken. */
export function lessonsInOrder({ modules }: { modules: readonly Module[] }): Lesson[] {
	return modules.flatMap(({ lessons }) => lessons);
}

export function stateOf(progress: LessonProgressSummary | undefined): LessonState {
	if (progress === undefined) return 'not started';
	if (progress.completedAt !== null) return 'completed';
	return progress.coverage > 0 || progress.positionMs > 0 ? 'in progress' : 'not started';
}

/** Why a lesson cannot be opened, if it cannot: see `locksOf`. */
export function lockOf(
	outline: CourseOutline,
	lesson: Lesson,
	learning: Learning
): LockReason | undefined {
	return locksOf(outline, learning).get(lesson.id);
}

/**
 * Why lessons cannot be opened, by their ids; those that can are not in it. The first is open to
 * everybody, the others to the enrolled, and where the course enforces its sequence only when every
 * lesson before it is complete.
 */
export function locksOf(
	outline: CourseOutline,
	learning: Learning
): ReadonlyMap<number, LockReason> {
	const locks = new Map<number, LockReason>();
	let isReached = true;
	for (const [index, { id }] of lessonsInOrder(outline).entries()) {
		if (index > 0 && !learning.isEnrolled) locks.set(id, 'enrol');
		else if (index > 0 && outline.isSequenceEnforced && !isReached) locks.set(id, 'sequence');
		isReached &&= stateOf(learning.progress.get(id)) === 'completed';
	}
	return locks;
}

/** The lessons beside this one in the sequence. */
export function neighboursOf(
	outline: CourseOutline,
	slug: string
): { previous: Lesson | undefined; next: Lesson | undefined } {
	const lessons = lessonsInOrder(outline);
	const index = lessons.findIndex((lesson) => lesson.slug === slug);
	return { previous: lessons[index - 1], next: index < 0 ? undefined : lessons[index + 1] };
}

/**
 * Where to go on: the lesson in progress that was watched last, else the first one that is not
 * complete, else (all complete) undefined.
 */
export function whereToContinue(
	outline: CourseOutline,
	learning: Learning
): { lesson: Lesson; positionMs: number } | undefined {
	const locks = locksOf(outline, learning);
	const open = lessonsInOrder(outline).filter(
		({ id }) => stateOf(learning.progress.get(id)) !== 'completed' && !locks.has(id)
	);
	const lastWatched = open
		.filter(({ id }) => stateOf(learning.progress.get(id)) === 'in progress')
		.sort((a, b) => watchedAt(learning, b) - watchedAt(learning, a))[0];
	const lesson = lastWatched ?? open[0];
	if (lesson === undefined) return undefined;
	return { lesson, positionMs: learning.progress.get(lesson.id)?.positionMs ?? 0 };
}

/** How far the course is: lessons complete, their number, and the share 0 to 1. */
export function courseProgress(
	outline: CourseOutline,
	learning: Learning
): { completed: number; total: number; share: number; remainingMs: number } {
	const lessons = lessonsInOrder(outline);
	const isDone = ({ id }: Lesson) => stateOf(learning.progress.get(id)) === 'completed';
	const completed = lessons.filter(isDone).length;
	const remainingMs = lessons
		.filter((lesson) => !isDone(lesson))
		.reduce(
			(sum, { id, durationMs }) =>
				sum + durationMs * (1 - (learning.progress.get(id)?.coverage ?? 0)),
			0
		);
	const total = lessons.length;
	return { completed, total, share: total === 0 ? 0 : completed / total, remainingMs };
}

/** The outline as a page draws it. */
export function drawOutline(
	outline: CourseOutline,
	learning: Learning
): { slug: string; title: string; lessons: OutlineLesson[] }[] {
	const locks = locksOf(outline, learning);
	return outline.modules.map(({ slug, title, lessons }) => ({
		slug,
		title,
		lessons: lessons.map((lesson) => {
			const progress = learning.progress.get(lesson.id);
			return {
				slug: lesson.slug,
				title: lesson.title,
				durationMs: lesson.durationMs,
				equipment: lesson.equipment,
				state: stateOf(progress),
				coverage: progress?.coverage ?? 0,
				positionMs: progress?.positionMs ?? 0,
				locked: locks.get(lesson.id)
			};
		})
	}));
}

function watchedAt(learning: Learning, { id }: Lesson): number {
	return learning.progress.get(id)?.positionAt ?? 0;
}
