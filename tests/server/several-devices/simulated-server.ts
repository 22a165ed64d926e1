import * as v from 'valibot';
import type { Authorized, LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { noteDraftSchema } from '#lib/notes/note-draft.ts';
import { createNoteStore, type PutResult } from '#lib/notes/note-store.server.ts';
import { beatSchema } from '#lib/progress/beat.ts';
import { eventTime, type Sent } from '#lib/progress/event-time.ts';
import { isoMs } from '#lib/progress/iso-ms.ts';
import type { OutboxEntry } from '#lib/progress/outbox-entry.ts';
import { createProgressStore } from '#lib/progress/progress-store.server.ts';
import type { Sending } from '#lib/progress/send-entry.ts';
import { LESSON_MS } from '../progress/a-learner.ts';

const markSchema = v.object({ done: v.boolean(), at: isoMs });

/** The real stores, asked as the routes ask them. */
export class SimulatedServer {
	readonly #connection: Connection;
	readonly #lesson: Authorized<LessonOfLearner>;
	#progress: ReturnType<typeof createProgressStore>;
	#notes: ReturnType<typeof createNoteStore>;

	constructor(connection: Connection, lesson: Authorized<LessonOfLearner>) {
		this.#connection = connection;
		this.#lesson = lesson;
		this.#progress = createProgressStore(connection);
		this.#notes = createNoteStore(connection);
	}

	/** Starts anew over what is on disk. */
	restart(): void {
		this.#progress = createProgressStore(this.#connection);
		this.#notes = createNoteStore(this.#connection);
	}

	read() {
		return this.#progress.read(this.#lesson);
	}

	list() {
		return this.#notes.list(this.#lesson);
	}

	async take({ kind, method, path, body }: OutboxEntry, sent: Sent): Promise<Sending> {
		const json: unknown = JSON.parse(JSON.stringify(body));
		if (kind === 'beat') {
			const beat = v.parse(beatSchema(LESSON_MS), json);
			const made = { ...beat, at: eventTime(beat.at, sent) };
			return { kind: 'taken', answer: await this.#progress.record(this.#lesson, made, sent.now) };
		}
		if (kind === 'completion') {
			const { done: isDone, at } = v.parse(markSchema, json);
			const mark = { isDone, at: eventTime(at, sent) };
			const answer = await this.#progress.setCompletion(this.#lesson, mark, sent.now);
			return { kind: 'taken', answer };
		}
		const { id, basedOn } = readNotePath(path);
		if (method === 'DELETE') {
			const removed = await this.#notes.remove(this.#lesson, id, { now: sent.now, basedOn });
			return { kind: 'taken', answer: removed.kind === 'stays' ? removed.note : undefined };
		}
		const draft = v.parse(noteDraftSchema(LESSON_MS), json);
		const written = { ...draft, updatedAt: eventTime(draft.updatedAt, sent) };
		return toSending(id, await this.#notes.put(this.#lesson, id, written, sent.now));
	}
}

/** Of `/courses/walk/one/notes/{id}?basedOn={revision}`. */
export function readNotePath(path: string): { id: string; basedOn: string | undefined } {
	const url = new URL(path, 'http://localhost');
	const id = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
	return { id, basedOn: url.searchParams.get('basedOn') ?? undefined };
}

function toSending(id: string, result: PutResult): Sending {
	if (result.kind === 'deleted since') return { kind: 'taken', answer: { id, deleted: true } };
	if (result.kind !== 'kept') return { kind: 'refused', message: result.kind };
	const { note, other, isRestored } = result;
	const said = { ...(other && { other }), ...(isRestored && { restored: true }) };
	return { kind: 'taken', answer: { ...note, ...said } };
}
