import type { Component } from 'svelte';
import type { AnatomyView } from './anatomy-view.ts';
import type StructureFigures from './StructureFigures.svelte';

interface Loaded {
	views: readonly AnatomyView[];
	Figures: typeof StructureFigures extends Component<infer Props> ? Component<Props> : never;
}

/** A course's atlas beside a lesson: fetched when it is first to be seen, and what is pointed at. */
export class Atlas {
	/** Undefined until it has come. */
	loaded = $state.raw<Loaded>();
	/** The structure whose name is pointed at, or has the focus. */
	pointed = $state.raw<string>();
	readonly #href: string;
	#loading: Promise<void> | undefined;

	/** `href` answers `{views}` as JSON. */
	constructor(href: string) {
		this.#href = href;
	}

	/** Lights a structure, until `undefined` is pointed at. */
	point(structure: string | undefined): void {
		this.pointed = structure;
		if (structure !== undefined) void this.load();
	}

	/** Fetches the atlas once. Where the network fails it is fetched when it is next asked for. */
	load(): Promise<void> {
		this.#loading ??= this.#load().catch(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #load(): Promise<void> {
		const [answer, { default: Figures }] = await Promise.all([
			fetch(this.#href),
			import('./StructureFigures.svelte')
		]);
		if (!answer.ok) throw new Error(`The atlas answered ${answer.status}.`);
		const { views } = (await answer.json()) as { views: AnatomyView[] };
		this.loaded = { views, Figures };
	}
}
