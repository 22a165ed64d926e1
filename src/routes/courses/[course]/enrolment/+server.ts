import { error, json, type RequestHandler } from '@sveltejs/kit';
import { openCourse } from '../open-course.server.ts';

/** Enrols who is signed in: 201, or 200 when already enrolled. */
export const POST: RequestHandler<{ course: string }> = async (event) => {
	const { account, cueline } = event.locals;
	if (account === null) error(401, 'Log in to enrol.');
	const { outline } = await openCourse(event);
	const isNew = await cueline.enrolments.enrol(account.id, outline.id, new Date());
	return json({ course: outline.slug, enrolled: true }, { status: isNew ? 201 : 200 });
};
