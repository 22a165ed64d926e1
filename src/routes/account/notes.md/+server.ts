import { notesAsMarkdown } from '#lib/personal-data/notes-as-markdown.ts';
import { downloadPersonalData } from '../download-personal-data.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	downloadPersonalData(event, {
		write: notesAsMarkdown,
		fileName: 'cueline-notes.md',
		contentType: 'text/markdown'
	});
