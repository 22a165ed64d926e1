import { NoteBook } from '#lib/notes/notes.svelte.ts';
import type { Note } from '#lib/notes/note.ts';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { openOutbox } from '#lib/progress/open-outbox.ts';
import type { Outbox } from '#lib/progress/outbox.svelte.ts';
import { ProgressState } from '#lib/progress/progress-state.svelte.ts';
import type { Progress } from '#lib/progress/progress.ts';

interface Lesson {
	/** The lesson's address. */
	path: string;
	durationMs: number;
	startSeconds: number;
	/** Undefined for a visitor, who keeps nothing. */
	learner: { accountId: string; progress: Progress; notes: Note[] } | undefined;
}

/** One learner (or visitor) with one lesson: the player and what is remembered of it. */
export class LessonSitting {
	readonly player: PlayerState;
	readonly progress: ProgressState | undefined;
	readonly book: NoteBook | undefined;
	outbox = $state.raw<Outbox>();
	/** Whether the lesson was opened where the learner stopped, not at a place they asked for. */
	readonly isResuming: boolean;
	readonly #accountId: string | undefined;

	constructor({ path, durationMs, startSeconds, learner }: Lesson) {
		this.player = new PlayerState({ durationSeconds: durationMs / 1000, startSeconds });
		this.isResuming = Math.abs(startSeconds * 1000 - (learner?.progress.positionMs ?? 0)) < 1;
		if (learner === undefined) return;
		this.#accountId = learner.accountId;
		this.progress = new ProgressState({ progress: learner.progress, path });
		this.book = new NoteBook({ notes: learner.notes, path });
	}

	/** Begins to remember, in the browser. Answers how to end it. */
	begin(): () => void {
		if (this.#accountId === undefined) return () => undefined;
		const outbox = openOutbox(this.#accountId);
		this.outbox = outbox;
		const endings = [this.progress?.attach(outbox), this.book?.attach(outbox)];
		document.addEventListener('visibilitychange', this.#look);
		return () => {
			document.removeEventListener('visibilitychange', this.#look);
			for (const end of endings) end?.();
		};
	}

	/** Records what the player plays while there is one. Answers how to stop. */
	record(): (() => void) | undefined {
		const { playback } = this.player;
		return playback && this.progress?.record(playback);
	}

	/** Whoever comes back to this page may have been at another device meanwhile. */
	readonly #look = () => {
		if (document.visibilityState !== 'visible') return;
		void this.progress?.readAgain();
		void this.book?.readAgain();
	};
}
