import { toIsoTime } from '#lib/progress/iso-time.ts';
import type { OutboxEntry } from '#lib/progress/outbox-entry.ts';
import type { Outbox } from '#lib/progress/outbox.svelte.ts';
import { readAs } from '#lib/progress/read-as.ts';
import type { Outcome } from '#lib/progress/send-entry.ts';
import { makeUuid } from '#lib/progress/uuid.ts';
import { byMoment, type Note } from './note.ts';

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
	#outbox = $state.raw<Outbox>();
	/** How often a note was changed, here or there: a list asked for before that is outdated. */
	#tidings = 0;
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
		const note = { id: makeUuid(), atMs, body: body.trim(), createdAt: now, updatedAt: now };
		this.#show(note);
		this.#put(note);
		return note;
	}

	edit(note: Note, body: string): void {
		// Later than what it changes, even by a clock that is behind: the latest stands.
		const nowMs = Math.max(Date.now(), Date.parse(note.updatedAt) + 1);
		const edited = { ...note, body: body.trim(), updatedAt: toIsoTime(nowMs) };
		this.#show(edited);
		this.#put(edited);
	}

	/** Deletes a note at once; for some seconds `undo` can write it again. */
	remove(note: Note): void {
		this.#hide(note.id);
		this.removed = note;
		this.release();
		const path = this.#path + note.id;
		void this.#outbox?.add({ kind: 'note', method: 'DELETE', path, body: null });
	}

	undo(): void {
		if (this.removed !== undefined) this.edit(this.removed, this.removed.body);
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

	#put({ id, atMs, body, createdAt, updatedAt }: Note): void {
		// `createdAt` is for this device, until the server has the note.
		const draft = { atMs, body, createdAt, updatedAt };
		const path = this.#path + id;
		void this.#outbox?.add({ kind: 'note', method: 'PUT', path, body: draft });
	}

	/** Shows a change that an earlier visit made and the server does not have yet. */
	#apply({ method, path, body }: OutboxEntry): void {
		const id = path.slice(this.#path.length);
		if (method === 'DELETE') this.#hide(id);
		else this.#show({ id, ...(body as Omit<Note, 'id'>) });
	}

	/** What another tab has made is shown at once; what the server has taken, as it stands there. */
	#hear(entry: OutboxEntry, outcome: Outcome | undefined): void {
		const { path, method } = entry;
		if (!path.startsWith(this.#path)) return;
		this.#tidings += 1;
		if (outcome === undefined) this.#apply(entry);
		if (method !== 'PUT' || outcome?.kind !== 'taken') return;
		const kept = outcome.answer as Note;
		const shown = this.notes.find(({ id }) => id === kept.id);
		// Another device may have written later; what is being written here may be later still.
		if (shown !== undefined && shown.updatedAt <= kept.updatedAt) this.#show(kept);
	}

	#show(note: Note): void {
		this.notes = [...this.notes.filter(({ id }) => id !== note.id), note].sort(byMoment);
	}

	#hide(noteId: string): void {
		this.notes = this.notes.filter(({ id }) => id !== noteId);
	}
}
