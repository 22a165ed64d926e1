import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { noteDraftSchema, noteIdSchema, revisionSchema } from '#lib/notes/note-draft.ts';
import { NOTES_PER_LESSON } from '#lib/notes/note-store.server.ts';
import type { PutAnswer } from '#lib/notes/note.ts';
import { eventTime } from '#lib/progress/event-time.ts';
import { assertNever } from '#lib/shared/assert-never.ts';
import { readJson } from '../../../../../read-json.server.ts';
import { requireLearner } from '../../open-lesson.server.ts';
import { requireSender } from '../../require-sender.server.ts';
import { whenSent } from '../../when-sent.server.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const id = read(noteIdSchema, event.params.id);
	const draft = await readJson(event.request, noteDraftSchema(lesson.durationMs));
	const sent = whenSent(event);
	const written = { ...draft, updatedAt: eventTime(draft.updatedAt, sent) };
	const result = await event.locals.cueline.notes.put(lesson, id, written, sent.now);
	switch (result.kind) {
		case 'kept': {
			const { note, other, isRestored } = result;
			return json({
				...note,
				...(other && { other }),
				...(isRestored && { restored: true })
			} satisfies PutAnswer);
		}
		case 'deleted since':
			return json({ id, deleted: true } satisfies PutAnswer);
		case 'deleted':
			return error(409, 'This note has been deleted since.');
		case 'elsewhere':
			return error(409, 'You have this note at another lesson.');
		case 'full':
			return error(409, `A lesson holds ${NOTES_PER_LESSON} notes. Delete some to write more.`);
		default:
			return assertNever(result);
	}
};

/** `?basedOn=` deletes that revision only; a note that was edited since stays, and is answered. */
export const DELETE: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const id = read(noteIdSchema, event.params.id);
	const param = event.url.searchParams.get('basedOn');
	const basedOn = param === null ? undefined : read(revisionSchema, param);
	const result = await event.locals.cueline.notes.remove(lesson, id, { now: new Date(), basedOn });
	switch (result.kind) {
		case 'removed':
			return new Response(null, { status: 204 });
		case 'stays':
			return json(result.note);
		case 'unknown':
			return error(404, 'There is no such note at this lesson.');
		default:
			return assertNever(result);
	}
};

function read(schema: v.GenericSchema<unknown, string>, value: string): string {
	const parsed = v.safeParse(schema, value);
	return parsed.success ? parsed.output : error(400, parsed.issues[0].message);
}
