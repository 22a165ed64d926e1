import { measureRoom } from './device-room.ts';
import { findKeptLesson, removeKeptLesson, type KeptLesson } from './kept-lesson.ts';
import { forgetLesson, rememberedLessons, rememberLesson } from './kept-memory.ts';
import type { KeepPlan, LessonToKeep } from './lesson-to-keep.ts';

/** How it stands with a lesson on this device. `gone`: it was kept, and the browser cleared it. */
export type KeepStand = 'unknown' | 'absent' | 'gone' | 'changed' | 'partial' | 'keeping' | 'kept';

const FULL =
	'This browser has no room for the lesson. Remove a kept lesson, or free space on this device, then go on.';

/** One lesson and this device, for one account. Outlasts the lesson's page, as fetching it does. */
export class KeepState {
	stand = $state<KeepStand>('unknown');
	/** A sentence for the learner when it did not work. */
	failure = $state('');
	/** What is here, if anything. */
	kept = $state.raw<KeptLesson>();
	/** What it would take, once that is known. */
	plan = $state.raw<KeepPlan>();
	readonly #account: string;
	readonly #lesson: LessonToKeep;
	#stopping: AbortController | undefined;

	constructor(account: string, lesson: LessonToKeep) {
		this.#account = account;
		this.#lesson = lesson;
	}

	/** Looks what is here, and what it would take where it is not all here. */
	async look(): Promise<void> {
		if (this.stand === 'keeping') return;
		if (!canKeep()) {
			this.failure = 'This browser keeps nothing here. It takes https, and no private window.';
			return;
		}
		this.kept = await findKeptLesson(this.#account, this.#lesson.address);
		this.stand = this.#readStand();
		if (this.stand === 'kept' || this.plan !== undefined) return;
		const { planKeeping } = await import('./lesson-to-keep.ts');
		this.plan = await planKeeping(this.#lesson, savesData());
	}

	async keep(): Promise<void> {
		const { plan } = this;
		if (plan === undefined || this.stand === 'keeping') return;
		if (this.stand === 'changed') await this.remove();
		this.failure = '';
		this.stand = 'keeping';
		await navigator.locks.request(
			`cueline-keep ${this.#lesson.address}`,
			{ ifAvailable: true },
			(lock) => (lock === null ? this.#leaveToOtherTab() : this.#fetch(plan))
		);
		this.stand = this.#readStand();
	}

	/** What is here by now stays. */
	stop(): void {
		this.#stopping?.abort();
	}

	async remove(): Promise<void> {
		this.failure = '';
		if (this.kept !== undefined) await removeKeptLesson(this.#account, this.kept);
		forgetLesson(this.#remembered);
		this.kept = undefined;
		await this.look();
	}

	async #fetch(plan: KeepPlan): Promise<void> {
		const stopping = new AbortController();
		this.#stopping = stopping;
		const room = await measureRoom();
		const missingBytes = plan.totalBytes - (this.kept?.bytes ?? 0);
		if (room !== undefined && room.freeBytes < missingBytes) {
			this.failure = FULL;
			return;
		}
		// So that the browser does not clear it by itself. It may say no; what is kept is still kept.
		await navigator.storage.persist();
		const { keepLesson } = await import('./keep-lesson.ts');
		const keeping = await keepLesson(this.#lesson, {
			account: this.#account,
			plan,
			signal: stopping.signal,
			onProgress: (kept) => (this.kept = kept)
		});
		if (keeping.kind === 'kept') rememberLesson(this.#remembered);
		if (keeping.kind === 'full') this.failure = FULL;
		if (keeping.kind === 'failed') this.failure = keeping.message;
	}

	#leaveToOtherTab(): void {
		this.failure = 'Another tab is keeping this lesson already.';
	}

	#readStand(): KeepStand {
		const { address, videoId } = this.#lesson;
		if (this.kept !== undefined && this.kept.videoId !== videoId) return 'changed';
		if (this.kept !== undefined) return this.kept.isComplete ? 'kept' : 'partial';
		const isMissed = rememberedLessons(this.#account).some((lesson) => lesson.address === address);
		return isMissed ? 'gone' : 'absent';
	}

	get #remembered() {
		const { address, title } = this.#lesson;
		return { account: this.#account, address, title };
	}
}

/** Not where the page came over plain http, nor in browsers without a worker. */
function canKeep(): boolean {
	return isSecureContext && 'caches' in window && 'serviceWorker' in navigator;
}

/** The browser's own setting, where it tells (Network Information API). */
function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
