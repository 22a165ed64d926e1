import type { Playback } from '#lib/player/playback.ts';
import { toIsoTime } from './iso-time.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outbox } from './outbox.svelte.ts';
import { coverage, unionSegments, type PlayedSegments } from './played-segments.ts';
import type { Progress } from './progress.ts';
import { readAs } from './read-as.ts';
import { Recorder, type Report } from './recorder.svelte.ts';
import type { Outcome } from './send-entry.ts';
import { makeUuid } from './uuid.ts';

interface SentBeat {
	session: string;
	seq: number;
	segments: PlayedSegments;
	positionMs: number;
	at: string;
}

/**
 * A learner's progress on the lesson they are looking at: what the server has confirmed, and what
 * has been done since. Made by the lesson's page, one for each lesson.
 */
export class ProgressState {
	/** As the server last told it. */
	confirmed: Progress;
	/** How much of what was played here the server did not believe, milliseconds. */
	refusedMs = $state(0);
	/** Where the learner went on in another tab, on another device or before, once that is known. */
	elsewhereMs = $state<number>();
	#unconfirmed = $state.raw<readonly SentBeat[]>([]);
	/** Complete or not, as the learner last said it, until the server has taken that. */
	#mark = $state<boolean>();
	#outbox: Outbox | undefined;
	#nextSeq = 0;
	/** How often the server has told of this lesson: what was asked for before that is outdated. */
	#tidings = 0;
	readonly #path: string;
	readonly #session = makeUuid();
	readonly #recorder = new Recorder((report) => this.#send(report));

	/** Everything played, confirmed or not. */
	readonly segments = $derived.by(() =>
		unionSegments(
			this.confirmed.segments,
			this.#recorder.unreported,
			...this.#unconfirmed.map(({ segments }) => segments)
		)
	);
	/** Share of unique time played, 0 to 1. */
	readonly coverage = $derived.by(() => coverage(this.segments, this.confirmed.durationMs));
	readonly isComplete = $derived.by(() => this.#mark ?? this.confirmed.completedAt !== null);

	/** `path` is the lesson's address, such as `/courses/heel-to-hip/ball-and-socket`. */
	constructor({ progress, path }: { progress: Progress; path: string }) {
		this.confirmed = $state.raw(progress);
		this.#path = path;
	}

	/** Sends through an outbox from now on, and shows at once what waits in it from anywhere else. */
	attach(outbox: Outbox): () => void {
		this.#outbox = outbox;
		const letGo = outbox.onNews((entry, outcome) => void this.#hear(outbox, entry, outcome));
		void this.#readWaiting(outbox).then(() => this.#followOthers(this.#unconfirmed.at(-1)));
		return () => {
			this.#recorder.report();
			letGo();
			this.#outbox = undefined;
		};
	}

	/** Takes over what other devices have done; what cannot be read changes nothing. */
	async readAgain(): Promise<void> {
		const tidings = this.#tidings;
		if (this.#outbox === undefined) return;
		const read = await readAs(this.#outbox.accountId, `${this.#path}/progress`);
		const progress = read as Progress | undefined;
		if (!Array.isArray(progress?.segments)) return;
		if (this.#tidings !== tidings) return this.readAgain();
		const hasMoved = progress.positionMs !== this.confirmed.positionMs;
		if (hasMoved && this.#unconfirmed.length === 0) this.elsewhereMs = progress.positionMs;
		this.confirmed = progress;
	}

	/** Records what a player plays until the answered function is called. */
	record(playback: Playback): () => void {
		return this.#recorder.attach(playback);
	}

	/** Marks the lesson complete or not complete. It shows at once, and goes back if it is refused. */
	setComplete(isComplete: boolean): void {
		this.#mark = isComplete;
		void this.#outbox?.add({
			kind: 'completion',
			method: 'POST',
			path: `${this.#path}/completion`,
			body: { done: isComplete, at: toIsoTime(Date.now()) }
		});
	}

	#send({ segments, positionMs, at, ...options }: Report): void {
		const seq = this.#nextSeq;
		this.#nextSeq += 1;
		const beat = { session: this.#session, seq, segments, positionMs, at: toIsoTime(at) };
		this.#unconfirmed = [...this.#unconfirmed, beat];
		const path = `${this.#path}/progress`;
		void this.#outbox?.add({ kind: 'beat', method: 'POST', path, body: beat }, options);
	}

	async #hear(outbox: Outbox, entry: OutboxEntry, outcome: Outcome | undefined): Promise<void> {
		if (!this.#isOurs(entry)) return;
		if (outcome?.kind === 'taken') {
			this.#tidings += 1;
			const { refusedMs = 0, ...progress } = outcome.answer as Progress & { refusedMs?: number };
			this.confirmed = progress;
			this.refusedMs += refusedMs;
		}
		if (outcome === undefined && entry.kind === 'beat') this.#followOthers(entry.body as SentBeat);
		await this.#readWaiting(outbox);
	}

	/** What waits may have been put together since it was made, so it is read rather than counted. */
	async #readWaiting(outbox: Outbox): Promise<void> {
		const waiting = (await outbox.waiting(this.#path)).filter(
			(entry) => this.#isOurs(entry) && entry.refusal === undefined
		);
		const bodies = (kind: OutboxEntry['kind']) =>
			waiting.filter((entry) => entry.kind === kind).map(({ body }) => body);
		this.#unconfirmed = bodies('beat') as SentBeat[];
		this.#mark = (bodies('completion').at(-1) as { done: boolean } | undefined)?.done;
	}

	#followOthers(last: SentBeat | undefined): void {
		if (last !== undefined && last.session !== this.#session) this.elsewhereMs = last.positionMs;
	}

	#isOurs({ kind, path }: OutboxEntry): boolean {
		const isProgress = kind === 'beat' || kind === 'completion';
		return isProgress && path.slice(0, path.lastIndexOf('/')) === this.#path;
	}
}
