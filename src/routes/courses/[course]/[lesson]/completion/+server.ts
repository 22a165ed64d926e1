import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { readJson } from '../../../../read-json.server.ts';
import { requireLearner } from '../open-lesson.server.ts';
import { requireSender } from '../require-sender.server.ts';
import type { RequestHandler } from './$types';

const completionSchema = v.object({ done: v.boolean() });

export const POST: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const { done } = await readJson(event.request, completionSchema);
	return json(await event.locals.cueline.progress.setCompletion(lesson, done, new Date()));
};
