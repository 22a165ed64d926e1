import { json } from '@sveltejs/kit';
import { beatSchema } from '#lib/progress/beat.ts';
import { readJson } from '../../../../read-json.server.ts';
import { requireLearner } from '../open-lesson.server.ts';
import { requireSender } from '../require-sender.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const lesson = await requireLearner(event);
	return json(await event.locals.cueline.progress.read(lesson));
};

export const POST: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const beat = await readJson(event.request, beatSchema(lesson.durationMs));
	return json(await event.locals.cueline.progress.record(lesson, beat, new Date()));
};
