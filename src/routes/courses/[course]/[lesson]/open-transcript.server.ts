import { error, type RequestEvent } from '@sveltejs/kit';
import type { Transcript } from '#lib/transcript/transcript-store.server.ts';
import { openLesson } from './open-lesson.server.ts';

/** The transcript that `?lang=` asks for, else the one in the course's language. Throws 401, 403, 404. */
export async function openTranscript(
	event: Pick<RequestEvent, 'locals' | 'url'> & { params: { course: string; lesson: string } }
): Promise<Transcript> {
	const { outline, lesson } = await openLesson(event);
	const language = event.url.searchParams.get('lang') ?? outline.language;
	const transcript = await event.locals.cueline.transcripts.read(lesson.id, language);
	return transcript ?? error(404, `This lesson has no transcript in "${language}".`);
}

/** A text file to show or save, never kept by a shared cache. */
export function textFile(body: string, mediaType: string): Response {
	return new Response(body, {
		headers: { 'content-type': `${mediaType}; charset=utf-8`, 'cache-control': 'private, no-cache' }
	});
}
