import { toCsv } from '#lib/notes/export-notes.ts';
import { exportCourseNotes } from '../export-course-notes.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	exportCourseNotes(event, { write: toCsv, extension: 'csv', contentType: 'text/csv' });
