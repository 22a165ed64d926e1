import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { formatWebVtt } from '#lib/transcript/formats/format-web-vtt.ts';
import { openLesson } from '../open-lesson.server.ts';
import { textFile } from '../open-transcript.server.ts';

export const GET: RequestHandler = async (event) => {
	const { outline, lesson } = await openLesson(event);
	const asked = event.url.searchParams.get('lang');
	const language = asked ?? outline.language;
	const chapters = await event.locals.cueline.courses.chapters(lesson.id, language);
	if (asked !== null && chapters.length === 0) {
		error(404, `This lesson has no chapters in "${asked}".`);
	}
	const cues = chapters.map(({ startSeconds, endSeconds, title }, index) => ({
		id: `chapter-${index + 1}`,
		startSeconds,
		endSeconds,
		text: title
	}));
	return textFile(formatWebVtt(cues, language), 'text/vtt');
};
