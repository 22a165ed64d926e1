import { cacheName, openIfThere } from './device-caches.ts';
import { answerFromParts } from './file-parts.ts';
import { mediaKey, type MediaFile } from './media-address.ts';
import { findPage, isPageToKeep, putPage } from './page-shelf.ts';
import { readReader, type Reader } from './reader.ts';
import type { AskEvent } from './worker-scope.ts';

/** Says that the page asked for is not here, and what is. */
export const OFFLINE_PAGE = '/on-this-device';

/** How long the network may take before a page that is here is shown instead. */
const PAGE_PATIENCE_MS = 3000;
const DATA_PATIENCE_MS = 8000;

/** How SvelteKit addresses the data of a page. */
export const DATA = '/__data.json';

/** Answers what pages ask for, from the network and from this device. One for each worker. */
export class Answers {
	readonly #reader: Reader;
	readonly #version: string;

	constructor(reader: Reader, version: string) {
		this.#reader = reader;
		this.#version = version;
	}

	/** The server's page, if it comes in good time; else as it was last seen; else what is here. */
	async page(event: AskEvent, { pathname, search }: URL): Promise<Response> {
		const { turn } = this.#reader;
		const network = (async () => {
			const page = (await event.preloadResponse) ?? (await fetch(event.request));
			const isOurs = await this.#reader.hear(page, turn);
			if (isOurs && isPageToKeep(pathname)) {
				event.waitUntil(search === '' ? putPage(pathname, page.clone()) : this.renew(pathname));
			}
			return page;
		})();
		event.waitUntil(network.catch(() => undefined));
		const here = await this.#find(pathname);
		const shown = here ?? (await this.#offlinePage()) ?? Response.error();
		try {
			return here === undefined ? await network : await within(PAGE_PATIENCE_MS, network);
		} catch {
			return shown;
		}
	}

	/**
	 * What a page fetches to become another page. It comes from the network alone: a page that is kept
	 * is shown with its own build's scripts, which the browser does when its data cannot be had.
	 */
	async data(event: AskEvent, { pathname }: URL): Promise<Response> {
		const { turn } = this.#reader;
		const page = pathname.slice(0, -DATA.length) || '/';
		const asked = fetch(event.request);
		const isHere = (await this.#find(page)) !== undefined;
		try {
			const answer = isHere ? await within(DATA_PATIENCE_MS, asked) : await asked;
			if (await this.#reader.hear(answer, turn)) event.waitUntil(this.renew(page));
			return answer;
		} catch {
			return Response.error();
		}
	}

	/** A file of a video: of a kept lesson from here, whatever token it is asked with. */
	async media({ request }: AskEvent, file: MediaFile): Promise<Response> {
		const cache = await openIfThere({ holds: 'kept', account: await readReader() });
		const range = request.headers.get('range');
		const here = cache && (await answerFromParts(cache, mediaKey(file), range));
		return here ?? fetch(request);
	}

	/** Scripts, styles and fonts, whose names tell their content. */
	async built(request: Request): Promise<Response> {
		return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);
	}

	/** What a lesson's page fetches beside its video: transcripts, the poster, figures. */
	async file({ request }: AskEvent): Promise<Response> {
		try {
			return await fetch(request);
		} catch {
			const cache = await openIfThere({ holds: 'kept', account: await readReader() });
			return (await cache?.match(request.url, { ignoreVary: true })) ?? Response.error();
		}
	}

	/** Keeps a page as the server draws it now. Does nothing without a network. */
	async renew(pathname: string): Promise<void> {
		if (!isPageToKeep(pathname)) return;
		const { turn } = this.#reader;
		try {
			const page = await fetch(pathname, { headers: { accept: 'text/html' } });
			if (await this.#reader.hear(page, turn)) await putPage(pathname, page);
		} catch {
			// It stays as it was.
		}
	}

	async #find(pathname: string): Promise<Response | undefined> {
		return findPage(await readReader(), pathname);
	}

	#offlinePage(): Promise<Response | undefined> {
		const build = cacheName({ holds: 'build', version: this.#version });
		return caches.match(OFFLINE_PAGE, { cacheName: build });
	}
}

/** @throws when it takes longer. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
	return Promise.race([
		work,
		new Promise<never>((_, reject) => {
			setTimeout(() => reject(new Error(`Took longer than ${ms} ms.`)), ms);
		})
	]);
}
