import { onlyHere } from './only-here.ts';
import { openOutboxChannel, type OutboxNews } from './outbox-channel.ts';
import type { OutboxEntries } from './outbox-entries.ts';
import type { KeptEntry, MadeEntry, OutboxEntry } from './outbox-entry.ts';
import { DeviceEntries } from './outbox-on-device.ts';
import { sendEntry, type Outcome, type Sending } from './send-entry.ts';

/** How it stands with what a learner did: with the server, on its way, waiting here, or stuck. */
export type OutboxState = 'saved' | 'saving' | 'waiting' | 'signed out';

export type NewsListener = (entry: OutboxEntry, outcome: Outcome | undefined) => void;

interface OutboxOptions {
	accountId: string;
	/** For tests. */
	entries?: OutboxEntries;
	send?: (entry: MadeEntry) => Promise<Sending>;
}

interface AddOptions {
	/** The page may be gone in a moment. */
	isLeaving?: boolean;
	/** There is more to come: it may wait some seconds for it, and be sent with it. */
	canWait?: boolean;
}

const SOON_MS = 12_000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;

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
	readonly #entries: OutboxEntries;
	readonly #send: (entry: MadeEntry) => Promise<Sending>;
	readonly #channel: ReturnType<typeof openOutboxChannel>;
	#listeners: readonly NewsListener[] = [];
	/** Entries that are being written to the device. */
	#adding: readonly MadeEntry[] = [];
	#isFlushing = false;
	#isAskedAgain = false;
	#failures = 0;
	/** When the next flush is due by itself, and no sooner if the server asked for that. */
	#timer: ReturnType<typeof setTimeout> | undefined;
	#notBefore = 0;

	constructor({ accountId, entries = new DeviceEntries(), send = sendEntry }: OutboxOptions) {
		this.accountId = accountId;
		this.#entries = entries;
		this.#send = send;
		this.#channel = openOutboxChannel(accountId, (news) => this.#tell(news));
	}

	/** Sends what waits from an earlier visit, and again whenever the network or the tab returns. */
	start(): () => void {
		const flush = () => void this.flush();
		addEventListener('online', flush);
		addEventListener('pagehide', flush);
		document.addEventListener('visibilitychange', flush);
		flush();
		return () => {
			this.#wait(undefined);
			removeEventListener('online', flush);
			removeEventListener('pagehide', flush);
			document.removeEventListener('visibilitychange', flush);
			this.#channel.close();
		};
	}

	/**
	 * Keeps an entry and sends it. From a page that may be gone in a moment (`isLeaving`) it is sent
	 * at the same time as it is kept, since nothing after that is sure to run; where others wait
	 * before it, it is sent again in its turn.
	 */
	async add(entry: OutboxEntry, { isLeaving = false, canWait = false }: AddOptions = {}) {
		const made: MadeEntry = { ...entry, accountId: this.accountId, isTried: isLeaving };
		if (!canWait) this.#showSaving();
		this.#adding = [...this.#adding, made];
		const sending = isLeaving ? this.#send(made) : undefined;
		const kept = await this.#entries.add(made);
		this.#adding = this.#adding.filter((other) => other !== made);
		this.isDurable = this.#entries.isDurable;
		this.#channel.tell({ entry });
		if (sending !== undefined && (await this.#isFirst(kept))) {
			await this.#settle(kept, await sending);
		}
		if (canWait) this.#timer ??= setTimeout(() => void this.flush(), SOON_MS);
		else if (performance.now() >= this.#notBefore) await this.flush();
		else this.state = 'waiting';
	}

	/**
	 * Hears of every entry that the server has taken or refused, whichever tab sent it, and, with no
	 * outcome yet, of those that another tab has made.
	 */
	onNews(listener: NewsListener): () => void {
		this.#listeners = [...this.#listeners, listener];
		return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
	}

	/** What the server has not taken yet, of the addresses that begin with `path`, in order. */
	async waiting(path = '/'): Promise<readonly (MadeEntry & { refusal?: string })[]> {
		const kept = await this.#entries.of(this.accountId);
		return [...kept, ...this.#adding].filter((entry) => entry.path.startsWith(path));
	}

	/** Lets go of an entry that was refused. */
	async dismiss(key: number): Promise<void> {
		await this.#entries.delete(key);
		await this.#readRefused();
	}

	/** Sends what waits. While another tab does so this one stands by, then sends what is left. */
	async flush(): Promise<void> {
		this.#isAskedAgain = true;
		if (this.#isFlushing) return;
		this.#isFlushing = true;
		this.#wait(undefined);
		try {
			while (this.#takeAsked()) await onlyHere(() => this.#sendWaiting());
		} catch {
			// The device's storage or its locks failed us; what is kept is still kept.
			this.state = 'waiting';
			this.#retryAfter(0);
		} finally {
			this.#isFlushing = false;
			this.isDurable = this.#entries.isDurable;
		}
	}

	#takeAsked(): boolean {
		const isAsked = this.#isAskedAgain;
		this.#isAskedAgain = false;
		return isAsked;
	}

	async #isFirst({ key }: KeptEntry): Promise<boolean> {
		const [first] = await this.#entries.of(this.accountId);
		return first?.key === key;
	}

	async #sendWaiting(): Promise<void> {
		for (const entry of await this.#entries.gather(this.accountId)) {
			this.#showSaving();
			const isSettled = await this.#settle(entry, await this.#send(entry));
			if (!isSettled) return;
		}
		await this.#readRefused();
		this.state = 'saved';
	}

	/** Acts on what became of an entry. Answers whether the next one may be sent. */
	async #settle(entry: KeptEntry, sending: Sending): Promise<boolean> {
		switch (sending.kind) {
			case 'taken':
				this.#failures = 0;
				await this.#entries.delete(entry.key);
				this.#announce({ entry, outcome: sending });
				return true;
			case 'refused':
				await this.#entries.refuse(entry, sending.message);
				this.#announce({ entry, outcome: sending });
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

	#announce(news: OutboxNews): void {
		this.#channel.tell(news);
		this.#tell(news);
	}

	#tell({ entry, outcome }: OutboxNews): void {
		for (const listener of this.#listeners) listener(entry, outcome);
	}

	#retryAfter(leastMs: number): void {
		const backOffMs = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures);
		this.#failures += 1;
		const jitter = 0.5 + Math.random() / 2;
		this.#notBefore = performance.now() + leastMs;
		this.#wait(Math.max(leastMs, backOffMs * jitter));
	}

	/** Sets when to flush by itself, if at all. */
	#wait(ms: number | undefined): void {
		clearTimeout(this.#timer);
		this.#timer = ms === undefined ? undefined : setTimeout(() => void this.flush(), ms);
	}

	/** Trouble stays in sight until everything has been sent. */
	#showSaving(): void {
		if (this.state === 'saved') this.state = 'saving';
	}

	async #readRefused(): Promise<void> {
		const all = await this.#entries.of(this.accountId);
		this.refused = all.filter(({ refusal }) => refusal !== undefined);
	}
}
