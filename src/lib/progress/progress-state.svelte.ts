import type { Playback } from '#lib/player/playback.ts';
import { toIsoTime } from './iso-time.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outbox, Outcome } from './outbox.svelte.ts';
import { coverage, unionSegments, type PlayedSegments } from './played-segments.ts';
import type { Progress } from './progress.ts';
import { Recorder, type Report } from './recorder.svelte.ts';
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
	#unconfirmed = $state.raw<readonly SentBeat[]>([]);
	/** Complete or not, as the learner last said it, until the server has taken that. */
	#mark = $state<boolean>();
	#outbox: Outbox | undefined;
	#nextSeq = 0;
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

	/** Sends through an outbox from now on, and shows at once what an earlier visit left in it. */
	attach(outbox: Outbox): () => void {
		this.#outbox = outbox;
		const letGo = outbox.onOutcome((entry, outcome) => this.#hear(entry, outcome));
		void this.#readWaiting(outbox);
		return () => {
			this.#recorder.report();
			letGo();
			this.#outbox = undefined;
		};
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
			body: { done: isComplete }
		});
	}

	#send({ segments, positionMs, at, isLeaving }: Report): void {
		const seq = this.#nextSeq;
		this.#nextSeq += 1;
		const beat = { session: this.#session, seq, segments, positionMs, at: toIsoTime(at) };
		this.#unconfirmed = [...this.#unconfirmed, beat];
		const path = `${this.#path}/progress`;
		void this.#outbox?.add({ kind: 'beat', method: 'POST', path, body: beat }, { isLeaving });
	}

	#hear(entry: OutboxEntry, outcome: Outcome): void {
		if (!this.#isOurs(entry)) return;
		if (outcome.kind === 'taken') this.confirmed = outcome.answer as Progress;
		if (entry.kind === 'beat') {
			const { session, seq } = entry.body as SentBeat;
			this.#unconfirmed = this.#unconfirmed.filter(
				(beat) => beat.session !== session || beat.seq !== seq
			);
		}
		if (this.#outbox !== undefined) void this.#readMark(this.#outbox);
	}

	async #readWaiting(outbox: Outbox): Promise<void> {
		await this.#readMark(outbox);
		const waiting = await outbox.waiting(this.#path);
		const beats = waiting
			.filter((entry) => entry.kind === 'beat' && this.#isOurs(entry))
			.filter(({ refusal }) => refusal === undefined)
			.map(({ body }) => body as SentBeat);
		this.#unconfirmed = [
			...beats.filter(({ session }) => session !== this.#session),
			...this.#unconfirmed
		];
	}

	async #readMark(outbox: Outbox): Promise<void> {
		const marks = (await outbox.waiting(this.#path)).filter(
			(entry) => entry.kind === 'completion' && this.#isOurs(entry) && entry.refusal === undefined
		);
		this.#mark = (marks.at(-1)?.body as { done: boolean } | undefined)?.done;
	}

	#isOurs({ kind, path }: OutboxEntry): boolean {
		return kind === 'note' ? false : path.slice(0, path.lastIndexOf('/')) === this.#path;
	}
}
