import { json } from '@sveltejs/kit';
import { requireLearner } from '../open-lesson.server.ts';
import { requireSender } from '../require-sender.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	requireSender(event);
	requireSender(event);
	const lesson = await requireLearner(event);
	return json({ notes: await event.locals.cueline.notes.list(lesson) });
};
