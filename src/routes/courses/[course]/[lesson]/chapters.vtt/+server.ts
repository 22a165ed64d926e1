import type { RequestHandler } from './$types';
import { formatWebVtt } from '#lib/transcript/format-web-vtt.ts';
import { openLesson } from '../open-lesson.server.ts';
import { textFile } from '../open-transcript.server.ts';

export const GET: RequestHandler = async (event) => {
	const { outline, lesson } = await openLesson(event);
	const chapters = await event.locals.cueline.courses.chapters(lesson.id, outline.language);
	const cues = chapters.map(({ startSeconds, endSeconds, title }, index) => ({
		id: `chapter-${index + 1}`,
		startSeconds,
		endSeconds,
		text: title
	}));
	return textFile(formatWebVtt(cues, outline.language), 'text/vtt');
};
