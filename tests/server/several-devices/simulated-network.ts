import type { MadeEntry } from '#lib/progress/outbox-entry.ts';
import type { Sending } from '#lib/progress/send-entry.ts';
import type { Chance } from './seeded-random.ts';
import type { SimulatedServer } from './simulated-server.ts';

interface Request {
	entry: MadeEntry;
	/** The sender's clock, unix milliseconds. */
	theirNowMs: number;
	sentMs: number;
	/** Tells the device, unless the page that asked is gone. */
	answer: (sending: Sending) => void;
}

const TIMEOUT_MS = 20_000;
const LONGEST_WAY_MS = 60_000;
const LATER: Sending = { kind: 'later', afterMs: 0 };

/**
 * A bad network before a server that may fail: requests and answers are lost, doubled, delayed and
 * overtake each other. A request that its sender gave up may still arrive, within a minute.
 */
export class SimulatedNetwork {
	isBad = true;
	#pending: Request[] = [];
	/** Copies whose sender does not wait for them. */
	#wandering: Request[] = [];
	readonly #server: SimulatedServer;
	readonly #chance: Chance;
	readonly #now: () => number;

	constructor(server: SimulatedServer, chance: Chance, now: () => number) {
		this.#server = server;
		this.#chance = chance;
		this.#now = now;
	}

	get isQuiet(): boolean {
		return this.#pending.length === 0 && this.#wandering.length === 0;
	}

	send(request: Omit<Request, 'sentMs' | 'answer'>): Promise<Sending> {
		return new Promise((answer) => {
			this.#pending.push({ ...request, sentMs: this.#now(), answer });
		});
	}

	/** Something happens to one of the requests on their way. */
	async step(): Promise<void> {
		this.#giveUpOld();
		const isWandering = this.#chance.is(0.3) || this.#pending.length === 0;
		const [late] = isWandering ? takeAny(this.#wandering, this.#chance) : [];
		if (late !== undefined) {
			await this.#serve(late);
			return;
		}
		const [request] = takeAny(this.#pending, this.#chance);
		if (request === undefined) return;
		const isLost = this.#isAmiss(0.25);
		if (this.#isAmiss(0.2)) this.#wandering.push(request);
		request.answer(isLost ? LATER : await this.#serve(request));
	}

	/** Every request that is on its way when a server stops is lost, or its answer is. */
	async cut(): Promise<void> {
		this.#giveUpOld();
		const cut = this.#pending;
		this.#pending = [];
		for (const request of cut) {
			if (this.#chance.is(0.5)) await this.#serve(request);
			request.answer(LATER);
		}
	}

	async #serve({ entry, theirNowMs }: Request): Promise<Sending> {
		if (this.#isAmiss(0.05)) return LATER;
		const sent = { now: new Date(this.#now()), theirNowMs };
		const sending = await this.#server.take(entry, sent);
		return this.#isAmiss(0.2) ? LATER : sending;
	}

	#isAmiss(likelihood: number): boolean {
		return this.isBad && this.#chance.is(likelihood);
	}

	#giveUpOld(): void {
		const since = (request: Request) => this.#now() - request.sentMs;
		const old = this.#pending.filter((request) => since(request) > TIMEOUT_MS);
		this.#pending = this.#pending.filter((request) => !old.includes(request));
		for (const request of old) {
			this.#wandering.push(request);
			request.answer(LATER);
		}
		this.#wandering = this.#wandering.filter((request) => since(request) <= LONGEST_WAY_MS);
	}
}

/** Takes one out of `requests`. */
function takeAny(requests: Request[], chance: Chance): Request[] {
	return requests.splice(chance.below(Math.max(1, requests.length)), 1);
}
