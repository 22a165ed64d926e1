import type { RequestHandler } from './$types';
import { formatWebVtt } from '#lib/transcript/formats/format-web-vtt.ts';
import { openTranscript, textFile } from '../open-transcript.server.ts';

export const GET: RequestHandler = async (event) => {
	const { cues, language } = await openTranscript(event);
	return textFile(formatWebVtt(cues, language), 'text/vtt');
};
