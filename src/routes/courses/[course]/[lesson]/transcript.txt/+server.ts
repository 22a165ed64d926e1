import type { RequestHandler } from './$types';
import { formatText } from '#lib/transcript/formats/format-text.ts';
import { openTranscript, textFile } from '../open-transcript.server.ts';

export const GET: RequestHandler = async (event) => {
	const { cues } = await openTranscript(event);
	return textFile(formatText(cues), 'text/plain');
};
