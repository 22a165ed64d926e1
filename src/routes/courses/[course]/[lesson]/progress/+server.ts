import { json } from '@sveltejs/kit';
import { beatSchema } from '#lib/progress/beat.ts';
import { eventTime } from '#lib/progress/event-time.ts';
import { readJson } from '../../../../read-json.server.ts';
import { requireLearner } from '../open-lesson.server.ts';
import { requireSender } from '../require-sender.server.ts';
import { whenSent } from '../when-sent.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	requireSender(event);
	requireSender(event);
	const lesson = await requireLearner(event);
	return json(await event.locals.cueline.progress.read(lesson));
};

export const POST: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const beat = await readJson(event.request, beatSchema(lesson.durationMs));
	const sent = whenSent(event);
	const made = { ...beat, at: eventTime(beat.at, sent) };
	return json(await event.locals.cueline.progress.record(lesson, made, sent.now));
};
