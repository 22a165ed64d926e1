import { toIsoTime } from '#lib/progress/iso-time.ts';
import type { OutboxEntry } from '#lib/progress/outbox-entry.ts';
import type { Outbox } from '#lib/progress/outbox.svelte.ts';
import { readAs } from '#lib/progress/read-as.ts';
import type { Outcome } from '#lib/progress/send-entry.ts';
import { makeUuid } from '#lib/progress/uuid.ts';
import { byMoment, type Note, type PutAnswer } from './note.ts';

/** A text on its way to the server; `createdAt` is for this device, until the server has the note. */
type SentNote = Omit<Note, 'id'> & { basedOn?: string };

/** How long a deleted note is offered back. */
const UNDO_MS = 8000;

/**
 * A learner's notes on the lesson they are looking at. A change shows at once and goes through the
 * outbox, so that it outlives a lost network and a closed page.
 */
export class NoteBook {
	/** By their moment. */
	notes: readonly Note[];
	/** The note that was deleted last, while it can still be brought back. */
	removed = $state.raw<Note>();
	/** Ids of notes that are there although they were deleted, here or on another device. */
	returned = $state.raw<readonly string[]>([]);
	#outbox = $state.raw<Outbox>();
	/** How often a note was changed, here or there: a list asked for before that is outdated. */
	#tidings = 0;
	/** Revisions by which a deletion was undone here: that such a note is back is no news. */
	#undone: readonly string[] = [];
	#undoing: ReturnType<typeof setTimeout> | undefined;
	readonly #path: string;

	/** `path` is the lesson's address, such as `/courses/heel-to-hip/ball-and-socket`. */
	constructor({ notes, path }: { notes: readonly Note[]; path: string }) {
		this.notes = $state.raw(notes);
		this.#path = `${path}/notes/`;
	}

	/** Names what this learner keeps on this device for this lesson, such as a draft. */
	get owner(): string | undefined {
		return this.#outbox && `${this.#outbox.accountId}:${this.#path}`;
	}

	/** Sends through an outbox from now on, and shows what an earlier visit left in it. */
	attach(outbox: Outbox): () => void {
		this.#outbox = outbox;
		const letGo = outbox.onNews((entry, outcome) => this.#hear(entry, outcome));
		void outbox
			.waiting(this.#path)
			.then((entries) => entries.forEach((entry) => this.#apply(entry)));
		return () => {
			letGo();
			this.#outbox = undefined;
		};
	}

	/** Takes over what other devices have written; a list that cannot be read changes nothing. */
	async readAgain(): Promise<void> {
		const tidings = this.#tidings;
		const outbox = this.#outbox;
		if (outbox === undefined) return;
		const read = await readAs(outbox.accountId, this.#path.slice(0, -1));
		const { notes } = (read ?? {}) as { notes?: Note[] };
		if (!Array.isArray(notes)) return;
		const waiting = await outbox.waiting(this.#path);
		if (this.#tidings !== tidings) return this.readAgain();
		this.notes = notes;
		for (const entry of waiting) this.#apply(entry);
	}

	add(body: string, atMs: number): Note {
		const now = toIsoTime(Date.now());
		const times = { createdAt: now, updatedAt: now };
		const note = { id: makeUuid(), atMs, body: body.trim(), ...times, revision: makeUuid() };
		this.#put(note);
		return note;
	}

	/** Changes a note, which may have changed since: `note` is as the learner saw it. */
	edit(note: Note, body: string): Note {
		// Later than what it changes, even by a clock that is behind: the latest stands.
		const nowMs = Math.max(Date.now(), Date.parse(note.updatedAt) + 1);
		const updatedAt = toIsoTime(nowMs);
		const { id, atMs, createdAt } = note;
		const text = { body: body.trim(), updatedAt, revision: makeUuid() };
		const edited = { id, atMs, createdAt, ...text };
		this.#put(edited, note.revision);
		return edited;
	}

	/** The note that was edited at the same time as this text of it was written, while both are kept. */
	rivalOf({ conflictOf }: Note): Note | undefined {
		return conflictOf === undefined ? undefined : this.notes.find(({ id }) => id === conflictOf);
	}

	/** Deletes a note at once; for some seconds `undo` can write it again. */
	remove(note: Note): void {
		this.#hide(note.id);
		this.removed = note;
		this.release();
		const path = `${this.#path}${note.id}?basedOn=${note.revision}`;
		void this.#outbox?.add({ kind: 'note', method: 'DELETE', path, body: null });
	}

	undo(): void {
		if (this.removed !== undefined) {
			const { revision } = this.edit(this.removed, this.removed.body);
			this.#undone = [...this.#undone, revision];
		}
		this.#forget();
	}

	/** Keeps the chance to undo open while the learner is at it. */
	hold(): void {
		clearTimeout(this.#undoing);
	}

	release(): void {
		clearTimeout(this.#undoing);
		this.#undoing = setTimeout(() => this.#forget(), UNDO_MS);
	}

	#forget(): void {
		clearTimeout(this.#undoing);
		this.removed = undefined;
	}

	#put({ id, ...note }: Note, basedOn?: string): void {
		this.#show({ id, ...note });
		const sent: SentNote = { ...note, ...(basedOn !== undefined && { basedOn }) };
		const path = this.#path + id;
		void this.#outbox?.add({ kind: 'note', method: 'PUT', path, body: sent });
	}

	/** Shows a change that an earlier visit made and the server does not have yet. */
	#apply({ method, path, body }: OutboxEntry): void {
		const id = this.#idOf(path);
		if (method === 'DELETE') this.#hide(id);
		else this.#show({ id, ...(body as Omit<Note, 'id'>) });
	}

	/** What another tab has made is shown at once; what the server has taken, as it stands there. */
	#hear(entry: OutboxEntry, outcome: Outcome | undefined): void {
		const { path, method, body } = entry;
		if (!path.startsWith(this.#path)) return;
		this.#tidings += 1;
		if (outcome === undefined) this.#apply(entry);
		if (outcome?.kind !== 'taken') return;
		if (method === 'DELETE') this.#hearDeletion(outcome.answer as Note | undefined);
		else this.#hearEdit(this.#idOf(path), body as SentNote, outcome.answer as PutAnswer);
	}

	#hearEdit(id: string, { revision }: SentNote, answer: PutAnswer): void {
		// What has been written here since is on its way, and will be answered too.
		if (this.notes.find((note) => note.id === id)?.revision !== revision) return;
		this.#hide(id);
		if (answer.deleted === true) return;
		const { other, restored = false, ...note } = answer;
		this.#show(note);
		if (other !== undefined) this.#show(other);
		if (restored && !this.#undone.includes(revision)) this.#tellReturned(note);
	}

	/** Somebody who had not seen the deletion has written on: that is worth more. */
	#hearDeletion(stays: Note | undefined): void {
		if (stays === undefined || this.notes.some(({ id }) => id === stays.id)) return;
		this.#show(stays);
		if (this.removed?.id === stays.id) this.#forget();
		this.#tellReturned(stays);
	}

	#tellReturned({ id }: Note): void {
		this.returned = [...this.returned, id];
	}

	#idOf(path: string): string {
		return path.slice(this.#path.length).replace(/\?.*/, '');
	}

	#show(note: Note): void {
		this.notes = [...this.notes.filter(({ id }) => id !== note.id), note].sort(byMoment);
	}

	#hide(noteId: string): void {
		this.notes = this.notes.filter(({ id }) => id !== noteId);
	}
}
