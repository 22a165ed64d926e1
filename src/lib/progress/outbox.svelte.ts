import { openOutboxEntries, passingEntries, type OutboxEntries } from './outbox-entries.ts';
import type { KeptEntry, MadeEntry, OutboxEntry } from './outbox-entry.ts';
import { sendEntry, type Sending } from './send-entry.ts';

/** How it stands with what a learner did: with the server, on its way, waiting here, or stuck. */
export type OutboxState = 'saved' | 'saving' | 'waiting' | 'signed out';

/** What the server said of an entry: it has taken it, or will not. */
export type Outcome = Extract<Sending, { kind: 'taken' | 'refused' }>;

export type OutcomeListener = (entry: OutboxEntry, outcome: Outcome) => void;

interface OutboxOptions {
	accountId: string;
	/** For tests. */
	open?: () => Promise<OutboxEntries>;
	send?: (entry: MadeEntry) => Promise<Sending>;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;
const LOCK_TIMEOUT_MS = 30_000;

/**
 * What a learner did, on its way to the server: written to the device first, then sent in order by
 * one tab at a time, deleted only once the server has taken it. Whatever the network does, an entry
 * is sent at least once, and sending it again changes nothing. One for each page of a learner.
 */
export class Outbox {
	state = $state<OutboxState>('saved');
	/** False where the browser keeps nothing: entries then last as long as the page. */
	isDurable = $state(true);
	/** What the server will not have, kept until the learner has read why. */
	refused = $state.raw<readonly KeptEntry[]>([]);
	readonly accountId: string;
	readonly #send: (entry: MadeEntry) => Promise<Sending>;
	#listeners: readonly OutcomeListener[] = [];
	/** Entries that are being written to the device. */
	#adding: readonly MadeEntry[] = [];
	#entries: Promise<OutboxEntries>;
	#isFlushing = false;
	#isAskedAgain = false;
	#failures = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor({ accountId, open = openOutboxEntries, send = sendEntry }: OutboxOptions) {
		this.accountId = accountId;
		this.#send = send;
		this.#entries = open().then((entries) => {
			this.isDurable = entries.isDurable;
			return entries;
		});
	}

	/** Sends what waits from an earlier visit, and again whenever the network or the tab returns. */
	start(): () => void {
		const flush = () => void this.flush();
		const flushIfVisible = () => {
			if (document.visibilityState === 'visible') flush();
		};
		addEventListener('online', flush);
		document.addEventListener('visibilitychange', flushIfVisible);
		flush();
		return () => {
			clearTimeout(this.#retry);
			removeEventListener('online', flush);
			document.removeEventListener('visibilitychange', flushIfVisible);
		};
	}

	/**
	 * Keeps an entry and sends it. From a page that may be gone in a moment (`isLeaving`) it is sent
	 * at the same time as it is kept, since nothing after that is sure to run; where others wait
	 * before it, it is sent again in its turn.
	 */
	async add(entry: OutboxEntry, { isLeaving = false } = {}): Promise<void> {
		const made = { ...entry, accountId: this.accountId };
		this.#showSaving();
		this.#adding = [...this.#adding, made];
		const sending = isLeaving ? this.#send(made) : undefined;
		const kept = await this.#keep(made);
		this.#adding = this.#adding.filter((entry) => entry !== made);
		if (sending !== undefined && (await this.#isFirst(kept))) {
			await this.#settle(kept, await sending);
		}
		await this.flush();
	}

	/** Hears of every entry that the server has taken or refused. */
	onOutcome(listener: OutcomeListener): () => void {
		this.#listeners = [...this.#listeners, listener];
		return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
	}

	/** What the server has not taken yet, of the addresses that begin with `path`, in order. */
	async waiting(path: string): Promise<readonly (MadeEntry & { refusal?: string })[]> {
		const kept = await (await this.#entries).of(this.accountId);
		return [...kept, ...this.#adding].filter((entry) => entry.path.startsWith(path));
	}

	/** Lets go of an entry that was refused. */
	async dismiss(key: number): Promise<void> {
		await (await this.#entries).delete(key);
		await this.#readRefused();
	}

	/** Sends what waits. While another tab does so this one stands by, then sends what is left. */
	async flush(): Promise<void> {
		this.#isAskedAgain = true;
		if (this.#isFlushing) return;
		this.#isFlushing = true;
		clearTimeout(this.#retry);
		try {
			while (this.#takeAsked()) await onlyHere(() => this.#sendWaiting());
		} catch {
			// The device's storage or its locks failed us; what is kept is still kept.
			this.state = 'waiting';
			this.#retryAfter(0);
		} finally {
			this.#isFlushing = false;
		}
	}

	#takeAsked(): boolean {
		const isAsked = this.#isAskedAgain;
		this.#isAskedAgain = false;
		return isAsked;
	}

	async #keep(made: MadeEntry): Promise<KeptEntry> {
		try {
			return await (await this.#entries).add(made);
		} catch {
			// Storage is full or was taken away: from now on entries last as long as the page.
			const passing = passingEntries();
			this.#entries = Promise.resolve(passing);
			this.isDurable = false;
			return passing.add(made);
		}
	}

	async #isFirst({ key }: KeptEntry): Promise<boolean> {
		const [first] = await (await this.#entries).of(this.accountId);
		return first?.key === key;
	}

	async #sendWaiting(): Promise<void> {
		const entries = await this.#entries;
		for (const entry of await entries.of(this.accountId)) {
			if (entry.refusal !== undefined) continue;
			this.#showSaving();
			const isSettled = await this.#settle(entry, await this.#send(entry));
			if (!isSettled) return;
		}
		await this.#readRefused();
		this.state = 'saved';
	}

	/** Acts on what became of an entry. Answers whether the next one may be sent. */
	async #settle(entry: KeptEntry, sending: Sending): Promise<boolean> {
		const entries = await this.#entries;
		switch (sending.kind) {
			case 'taken':
				this.#failures = 0;
				await entries.delete(entry.key);
				this.#tell(entry, sending);
				return true;
			case 'refused':
				await entries.replace({ ...entry, refusal: sending.message });
				this.#tell(entry, sending);
				return true;
			case 'signed out':
				this.state = 'signed out';
				return false;
			case 'later':
				this.state = 'waiting';
				this.#retryAfter(sending.afterMs);
				return false;
		}
	}

	#tell(entry: OutboxEntry, outcome: Outcome): void {
		for (const listener of this.#listeners) listener(entry, outcome);
	}

	#retryAfter(leastMs: number): void {
		const backOffMs = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures);
		this.#failures += 1;
		clearTimeout(this.#retry);
		const jitter = 0.5 + Math.random() / 2;
		this.#retry = setTimeout(() => void this.flush(), Math.max(leastMs, backOffMs * jitter));
	}

	/** Trouble stays in sight until everything has been sent. */
	#showSaving(): void {
		if (this.state === 'saved') this.state = 'saving';
	}

	async #readRefused(): Promise<void> {
		const all = await (await this.#entries).of(this.accountId);
		this.refused = all.filter(({ refusal }) => refusal !== undefined);
	}
}

/** Runs `work` while no other tab of Cueline does; at once where the browser has no locks. */
async function onlyHere(work: () => Promise<void>): Promise<void> {
	// Absent on an origin that is not secure, such as a plain http address in a home network.
	const { locks } = navigator as { locks?: LockManager };
	if (locks === undefined) return work();
	const signal = AbortSignal.timeout(LOCK_TIMEOUT_MS);
	await locks.request('cueline-outbox', { signal }, work);
}
