import { uuidOfText } from '#lib/personal-data/uuid-of-text.server.ts';
import { toVideoStatements } from '#lib/personal-data/video-statements.ts';
import { downloadPersonalData } from '../download-personal-data.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	downloadPersonalData(event, {
		write: (data) => JSON.stringify(toVideoStatements(data, uuidOfText), undefined, '\t'),
		fileName: 'cueline-xapi.json',
		contentType: 'application/json'
	});
