import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { noteDraftSchema, noteIdSchema } from '#lib/notes/note-draft.ts';
import { NOTES_PER_LESSON } from '#lib/notes/note-store.server.ts';
import { assertNever } from '#lib/shared/assert-never.ts';
import { readJson } from '../../../../../read-json.server.ts';
import { requireLearner } from '../../open-lesson.server.ts';
import { requireSender } from '../../require-sender.server.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const id = readId(event.params.id);
	const draft = await readJson(event.request, noteDraftSchema(lesson.durationMs));
	const result = await event.locals.cueline.notes.put(lesson, id, draft, new Date());
	switch (result.kind) {
		case 'kept':
			return json(result.note);
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

export const DELETE: RequestHandler = async (event) => {
	requireSender(event);
	const lesson = await requireLearner(event);
	const id = readId(event.params.id);
	const isRemoved = await event.locals.cueline.notes.remove(lesson, id, new Date());
	if (!isRemoved) error(404, 'There is no such note at this lesson.');
	return new Response(null, { status: 204 });
};

function readId(value: string): string {
	const id = v.safeParse(noteIdSchema, value);
	return id.success ? id.output : error(400, id.issues[0].message);
}
