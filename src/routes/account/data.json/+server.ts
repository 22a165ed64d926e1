import { downloadPersonalData } from '../download-personal-data.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	downloadPersonalData(event, {
		write: (data) => JSON.stringify(data, undefined, '\t'),
		fileName: 'cueline.json',
		contentType: 'application/json'
	});
