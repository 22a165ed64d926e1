import { vi } from 'vitest';
import type { Note } from '#lib/notes/note.ts';
import { NoteBook } from '#lib/notes/notes.svelte.ts';
import { toIsoTime } from '#lib/progress/iso-time.ts';
import { passingEntries, type OutboxEntries } from '#lib/progress/outbox-entries.ts';
import { Outbox } from '#lib/progress/outbox.svelte.ts';
import { makeUuid } from '#lib/progress/uuid.ts';
import type { History } from './history.ts';
import type { Chance } from './seeded-random.ts';
import type { SimulatedNetwork } from './simulated-network.ts';

const PATH = '/courses/walk/lesson-1';

interface World {
	accountId: string;
	chance: Chance;
	network: SimulatedNetwork;
	history: History;
	now: () => number;
}

/** A page that a learner has open: the real outbox and the real notes. */
interface Page {
	outbox: Outbox;
	book: NoteBook;
	session: string;
	nextSeq: number;
	isClosed: boolean;
}

/** A phone or a laptop: its storage and its wrong clock outlive its pages. */
export class SimulatedDevice {
	isOnline = true;
	page: Page | undefined;
	readonly #world: World;
	readonly #clockErrorMs: number;
	readonly #kept = passingEntries();

	constructor(world: World, clockErrorMs: number) {
		this.#world = world;
		this.#clockErrorMs = clockErrorMs;
	}

	/** Opens the lesson, with the notes as they were when it was last loaded. */
	open(notes: readonly Note[]): Page {
		const { accountId, network } = this.#world;
		const page = { session: makeUuid(), nextSeq: 0, isClosed: false } as Page;
		page.outbox = new Outbox({
			accountId,
			entries: this.#entriesFor(page),
			send: (entry) =>
				whileOpen(page, () => {
					if (!this.isOnline) return Promise.resolve({ kind: 'later', afterMs: 0 });
					const theirNowMs = this.#world.now() + this.#clockErrorMs;
					return network.send({ entry, theirNowMs });
				})
		});
		page.book = new NoteBook({ notes, path: PATH });
		page.book.attach(page.outbox);
		void page.outbox.flush();
		this.page = page;
		return page;
	}

	/** The page is gone at once: nothing it was about to do is done. */
	close(): void {
		if (this.page !== undefined) this.page.isClosed = true;
		this.page = undefined;
	}

	waiting() {
		return this.#kept.of(this.#world.accountId);
	}

	/** The learner does something on an open page. */
	act({ outbox, book }: Page): void {
		const { chance } = this.#world;
		this.#setClock();
		const note = book.notes.length === 0 ? undefined : chance.of(book.notes);
		const acts = [
			() => this.#play(outbox, {}),
			() => this.#play(outbox, { canWait: true }),
			() => {
				this.#play(outbox, { isLeaving: true });
				this.close();
			},
			() => this.#mark(outbox),
			() => book.add(`note ${chance.below(1e9)}`, chance.below(50_000)),
			() => note && book.edit(note, `text ${chance.below(1e9)}`),
			() => note && book.edit(note, `text ${chance.below(1e9)}`),
			() => note && book.remove(note),
			() => book.undo()
		];
		chance.of(acts)();
	}

	play({ outbox }: Page): void {
		this.#setClock();
		this.#play(outbox, {});
	}

	#play(outbox: Outbox, options: { isLeaving?: boolean; canWait?: boolean }): void {
		const { chance, now } = this.#world;
		const { page } = this;
		if (page === undefined) return;
		const fromMs = chance.below(60_000);
		const segments = [[fromMs, fromMs + 1 + chance.below(4000)]];
		const at = toIsoTime(now() + this.#clockErrorMs);
		const positionMs = segments[0]?.[1] ?? 0;
		const body = { session: page.session, seq: page.nextSeq, segments, positionMs, at };
		page.nextSeq += 1;
		const path = `${PATH}/progress`;
		void outbox.add({ kind: 'beat', method: 'POST', path, body }, options);
	}

	#mark(outbox: Outbox): void {
		const { chance, now } = this.#world;
		const body = { done: chance.is(0.5), at: toIsoTime(now() + this.#clockErrorMs) };
		const path = `${PATH}/completion`;
		void outbox.add({ kind: 'completion', method: 'POST', path, body });
	}

	#setClock(): void {
		vi.setSystemTime(this.#world.now() + this.#clockErrorMs);
	}

	/** The device's storage as one page sees it: once the page is gone, it touches nothing. */
	#entriesFor(page: Page): OutboxEntries {
		const kept = this.#kept;
		return {
			isDurable: true,
			add: (entry) =>
				whileOpen(page, () => {
					this.#world.history.note(entry);
					return kept.add(entry);
				}),
			of: (accountId) => whileOpen(page, () => kept.of(accountId)),
			gather: (accountId) => whileOpen(page, () => kept.gather(accountId)),
			refuse: (entry, refusal) => whileOpen(page, () => kept.refuse(entry, refusal)),
			delete: (key) => whileOpen(page, () => kept.delete(key))
		};
	}
}

/** Does nothing for a page that has gone, and answers nothing to one that goes meanwhile. */
function whileOpen<Value>(page: Page, work: () => Promise<Value>): Promise<Value> {
	if (page.isClosed) return new Promise(() => undefined);
	return work().then((value) => (page.isClosed ? new Promise(() => undefined) : value));
}
