import { toMarkdown } from '#lib/notes/export-notes.ts';
import { exportCourseNotes } from '../export-course-notes.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	exportCourseNotes(event, {
		write: toMarkdown,
		extension: 'md',
		contentType: 'text/markdown'
	});
