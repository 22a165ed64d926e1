import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { eventTime } from '#lib/progress/event-time.ts';
import { isoMs } from '#lib/progress/iso-ms.ts';
import { readJson } from '../../../../read-json.server.ts';
import { requireLearner } from '../open-lesson.server.ts';
import { requireSender } from '../require-sender.server.ts';
import { whenSent } from '../when-sent.server.ts';
import type { RequestHandler } from './$types';

/** `at` is when the mark was made, so that one that arrives late does not undo a later one. */
const completionSchema = v.object({ done: v.boolean(), at: v.optional(isoMs) });

export const POST: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const { done: isDone, at } = await readJson(event.request, completionSchema);
	const sent = whenSent(event);
	const mark = { isDone, at: at === undefined ? sent.now.getTime() : eventTime(at, sent) };
	return json(await event.locals.cueline.progress.setCompletion(lesson, mark, sent.now));
};
