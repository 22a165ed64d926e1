import { OnDemand } from '#lib/ui/on-demand.svelte.ts';
import type { Cue } from '../cue.ts';
import type { SearchHit } from './search-transcript.ts';

/** What is searched for in a transcript, where it stands, and which of the places is looked at. */
export class TranscriptSearch {
	query = $state('');
	#currentIndex = $state(0);
	/** Made ready at the first search, for most learners never search. */
	readonly #finder: OnDemand<(query: string) => SearchHit[]>;

	readonly isSearching = $derived(this.query.trim() !== '');
	readonly hits: readonly SearchHit[] = $derived.by(() =>
		this.isSearching ? (this.#finder.part?.(this.query) ?? []) : []
	);
	/** The hit that is looked at. */
	readonly current = $derived(this.hits[this.#currentIndex]);
	/** "3 of 7", for the eye and for assistive technology; empty when nothing is searched for. */
	readonly status = $derived.by(() => {
		if (!this.isSearching || this.#finder.part === undefined) return '';
		return this.hits.length === 0
			? 'Not found'
			: `${this.#currentIndex + 1} of ${this.hits.length}`;
	});

	/** @param language BCP 47 */
	constructor(cues: readonly Cue[], language: string) {
		this.#finder = new OnDemand(async () => {
			const { searchTranscript, toSearchable } = await import('./search-transcript.ts');
			const lines = toSearchable(cues, language);
			return (query) => searchTranscript(lines, query);
		});
	}

	/** Makes ready for a search that is about to begin. */
	prepare(): void {
		void this.#finder.load();
	}

	/** Looks for something else, from its first hit. */
	search(query: string): void {
		this.prepare();
		this.query = query;
		this.#currentIndex = 0;
	}

	/** Goes to the hit that many further, round the end; negative goes back. */
	go(steps: number): void {
		const count = this.hits.length;
		if (count > 0) this.#currentIndex = (this.#currentIndex + steps + count) % count;
	}
}
