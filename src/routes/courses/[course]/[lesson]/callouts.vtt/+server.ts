import { formatTimestamp } from '#lib/transcript/formats/format-timestamp.ts';
import { openLesson } from '../open-lesson.server.ts';
import { textFile } from '../open-transcript.server.ts';
import type { RequestHandler } from './$types';

/** WebVTT metadata cues, one JSON object each, as in a course package. */
export const GET: RequestHandler = async (event) => {
	const { lesson } = await openLesson(event);
	const callouts = await event.locals.cueline.anatomy.callouts(lesson.id);
	const cues = callouts.map(({ id, startSeconds, endSeconds, structure, at, label }) => {
		const timings = `${formatTimestamp(startSeconds)} --> ${formatTimestamp(endSeconds)}`;
		return `${id}\n${timings}\n${JSON.stringify({ structure, at, label })}`;
	});
	return textFile(['WEBVTT', ...cues].join('\n\n') + '\n', 'text/vtt');
};
