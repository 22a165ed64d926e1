import type { RequestHandler } from './$types';
import { formatSrt } from '#lib/transcript/formats/format-srt.ts';
import { openTranscript, textFile } from '../open-transcript.server.ts';

export const GET: RequestHandler = async (event) => {
	const { cues } = await openTranscript(event);
	return textFile(formatSrt(cues), 'application/x-subrip');
};
