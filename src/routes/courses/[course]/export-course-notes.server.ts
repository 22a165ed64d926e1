import { error, type RequestEvent } from '@sveltejs/kit';
import type { NotesToExport } from '#lib/notes/export-notes.ts';
import { openCourse } from './open-course.server.ts';

interface Format {
	write: (notes: NotesToExport) => string;
	extension: string;
	contentType: string;
}

/** All of a learner's notes of the course in the address, as a file to keep. Throws 401 or 404. */
export async function exportCourseNotes(
	event: Pick<RequestEvent, 'locals'> & { params: { course: string } },
	{ write, extension, contentType }: Format
): Promise<Response> {
	const { account, cueline } = event.locals;
	if (account === null) error(401, 'Log in to export your notes.');
	const { outline } = await openCourse(event);
	const text = write({
		courseTitle: outline.title,
		address: `${cueline.settings.origin}/courses/${outline.slug}`,
		lessons: await cueline.notes.all(account.id, outline.id)
	});
	return new Response(text, {
		headers: {
			'content-type': `${contentType}; charset=utf-8`,
			'content-disposition': `attachment; filename="${outline.slug}-notes.${extension}"`,
			'cache-control': 'private, no-store'
		}
	});
}
