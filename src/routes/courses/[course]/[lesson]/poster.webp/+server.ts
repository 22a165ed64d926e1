import { join } from 'node:path';
import { error, type RequestHandler } from '@sveltejs/kit';
import { lessonsInOrder } from '#lib/course/outline.ts';
import { serveMedia } from '#lib/media/serve-media.server.ts';
import { openCourse } from '../../open-course.server.ts';

/** A lesson's poster. Open to everybody: outlines and links to a course show it. */
export const GET: RequestHandler<{ course: string; lesson: string }> = async (event) => {
	const { outline } = await openCourse({ ...event, locals: { ...event.locals, account: null } });
	const lesson = lessonsInOrder(outline).find(({ slug }) => slug === event.params.lesson);
	if (lesson?.hasPoster !== true) error(404, 'This lesson has no poster.');
	return serveMedia({
		root: join(event.locals.cueline.mediaRoot, lesson.videoId),
		relativePath: 'poster.webp',
		request: event.request
	});
};
