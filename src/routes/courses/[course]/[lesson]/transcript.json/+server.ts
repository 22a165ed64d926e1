import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { toTranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { openTranscript } from '../open-transcript.server.ts';

export const GET: RequestHandler = async (event) => {
	const { cues, language } = await openTranscript(event);
	return json(toTranscriptJson(cues, language), {
		headers: { 'cache-control': 'private, no-cache' }
	});
};
