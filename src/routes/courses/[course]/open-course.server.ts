import { error, type RequestEvent } from '@sveltejs/kit';
import type { CourseOutline } from '#lib/course/course.ts';
import type { Enrolment } from '#lib/course/enrolment-store.server.ts';
import { NOTHING_LEARNT, type Learning } from '#lib/course/outline.ts';

export interface OpenCourse {
	outline: CourseOutline;
	enrolment: Enrolment | undefined;
	learning: Learning;
}

type CourseEvent = Pick<RequestEvent, 'locals'> & { params: { course: string } };

/** The course in the address with what this account has done of it. Throws 404 when there is none. */
export function openCourse(event: CourseEvent): Promise<OpenCourse> {
	return open(event, () => true);
}

/** As `openCourse`, with progress read only where it decides which lessons are open. */
export function openCourseForAccess(event: CourseEvent): Promise<OpenCourse> {
	return open(event, ({ isSequenceEnforced }) => isSequenceEnforced);
}

async function open(
	{ locals, params }: CourseEvent,
	needsProgress: (outline: CourseOutline) => boolean
): Promise<OpenCourse> {
	const { courses, enrolments, progress } = locals.cueline;
	const outline = await courses.outline(params.course);
	if (outline === undefined) error(404, `There is no course "${params.course}" here.`);
	const { account } = locals;
	if (account === null) return { outline, enrolment: undefined, learning: NOTHING_LEARNT };

	const [enrolment, summaries] = await Promise.all([
		enrolments.find(account.id, outline.id),
		needsProgress(outline) ? progress.ofCourse(account.id, outline.id) : []
	]);
	const learning = {
		isEnrolled: enrolment !== undefined,
		progress: new Map(summaries.map((summary) => [summary.lessonId, summary]))
	};
	return { outline, enrolment, learning };
}
