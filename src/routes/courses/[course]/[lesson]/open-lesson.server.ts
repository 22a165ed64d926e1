import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Account } from '#lib/account/account.ts';
import { permit, type Authorized, type LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Lesson } from '#lib/course/course.ts';
import { accessLesson, type LessonAccess } from '#lib/course/lesson-access.ts';
import { lockOf } from '#lib/course/outline.ts';
import { openCourse, openCourseForAccess, type OpenCourse } from '../open-course.server.ts';

type LessonEvent = Pick<RequestEvent, 'locals'> & { params: { course: string; lesson: string } };

export interface OpenLesson extends OpenCourse {
	lesson: Lesson;
}

/** The lesson for a page: who may not see it is sent to where they can change that. */
export async function openLessonPage(event: LessonEvent): Promise<OpenLesson> {
	const course = await openCourse(event);
	const access = findLesson(event, course);
	if (access.kind === 'open') return { ...course, lesson: access.lesson };
	if (access.kind === 'no such lesson') error(404, missing(event));
	const outline = new URLSearchParams({ closed: event.params.lesson });
	redirect(303, `/courses/${course.outline.slug}?${outline.toString()}`);
}

/** The lesson for a file or JSON below its address. Throws 401, 403 or 404. */
export async function openLesson(event: LessonEvent): Promise<Omit<OpenLesson, 'enrolment'>> {
	const course = await openCourseForAccess(event);
	const access = findLesson(event, course);
	if (access.kind === 'open') return { ...course, lesson: access.lesson };
	return refuse(event, access);
}

/** The lesson with the proof that this account may keep progress and notes on it. */
export async function requireLearner(event: LessonEvent): Promise<Authorized<LessonOfLearner>> {
	const { account } = event.locals;
	if (account === null) error(401, 'Log in to keep progress and notes.');
	return (
		learnerOf(account, await openLesson(event)) ?? error(401, 'Log in to keep progress and notes.')
	);
}

/** The learner's hold on a lesson that is open to them; undefined for a visitor. */
export function learnerOf(
	account: Account | null,
	{ outline, lesson, learning }: Omit<OpenLesson, 'enrolment'>
): Authorized<LessonOfLearner> | undefined {
	if (account === null) return undefined;
	return permit(lockOf(outline, lesson, learning) === undefined, {
		accountId: account.id,
		accountCreatedAt: account.createdAt,
		courseId: outline.id,
		lessonId: lesson.id,
		durationMs: lesson.durationMs,
		completionThreshold: outline.completionThreshold
	});
}

function refuse(event: LessonEvent, { kind }: Exclude<LessonAccess, { kind: 'open' }>): never {
	switch (kind) {
		case 'no such lesson':
			return error(404, missing(event));
		case 'sign in':
			return error(401, 'Log in to open this lesson.');
		case 'enrol':
			return error(403, 'Enrol in the course to open this lesson.');
		case 'finish earlier lessons':
			return error(403, 'Complete the lessons before this one to open it.');
	}
}

function findLesson({ locals, params }: LessonEvent, course: OpenCourse): LessonAccess {
	return accessLesson(course.outline, params.lesson, {
		isSignedIn: locals.account !== null,
		learning: course.learning
	});
}

function missing({ params }: LessonEvent): string {
	return `There is no lesson "${params.lesson}" in this course.`;
}
