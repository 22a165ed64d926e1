import { parseMediaPlaylist, playlistUris } from '#lib/media/media-playlist.ts';
import { reduceToRung } from './choose-rung.ts';
import { cacheName } from './device-caches.ts';
import { fileBytesIfKept, PART_BYTES, putPart } from './file-parts.ts';
import { recordLesson, type KeptLesson } from './kept-lesson.ts';
import type { KeepPlan, LessonToKeep } from './lesson-to-keep.ts';
import { mediaKey, readMediaAddress } from './media-address.ts';
import { ACCOUNT_HEADER } from './page-headers.ts';

/** What became of an attempt to keep a lesson. What was fetched stays, and need not be again. */
export type Keeping =
	| { kind: 'kept' }
	| { kind: 'stopped' }
	/** The browser has no more room. */
	| { kind: 'full' }
	| { kind: 'failed'; message: string };

interface Attempt {
	account: string;
	plan: KeepPlan;
	signal: AbortSignal;
	/** Called whenever more of the lesson is here. */
	onProgress: (lesson: KeptLesson) => void;
}

/**
 * Fetches a lesson into the account's cache: its page first, its playlist last, so that it is only
 * played from here once it is all here. Goes on where an earlier attempt stopped.
 */
export async function keepLesson(lesson: LessonToKeep, attempt: Attempt): Promise<Keeping> {
	try {
		const cache = await caches.open(cacheName({ holds: 'kept', account: attempt.account }));
		await new Keeper(lesson, attempt, cache).keep();
		return { kind: 'kept' };
	} catch (thrown) {
		if (attempt.signal.aborted) return { kind: 'stopped' };
		if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') {
			return { kind: 'full' };
		}
		return { kind: 'failed', message: thrown instanceof Refusal ? thrown.message : NO_NETWORK };
	}
}

const NO_NETWORK = 'The connection was lost. What is here stays: go on when it is back.';

/** An answer with which a lesson cannot be kept. */
class Refusal extends Error {}

class Keeper {
	readonly #lesson: LessonToKeep;
	readonly #attempt: Attempt;
	readonly #cache: Cache;
	#record: KeptLesson;

	constructor(lesson: LessonToKeep, attempt: Attempt, cache: Cache) {
		const { address, title, courseTitle, videoId } = lesson;
		const { rung, totalBytes } = attempt.plan;
		this.#lesson = lesson;
		this.#attempt = attempt;
		this.#cache = cache;
		this.#record = {
			...{ address, title, courseTitle, videoId, totalBytes },
			height: rung.height,
			bytes: 0,
			isComplete: false
		};
	}

	async keep(): Promise<void> {
		const { address, source, storyboard, files, pages } = this.#lesson;
		const { playlist, rung } = this.#attempt.plan;
		await this.#tell({});
		for (const page of [address, ...pages]) await this.#keepWhole(page, { isPage: true });
		for (const file of files) await this.#keepWhole(file);
		if (storyboard !== undefined) await this.#keepStoryboard(storyboard);

		const reduced = reduceToRung(playlist, rung);
		for (const uri of playlistUris(reduced))
			await this.#keepPlaylist(new URL(uri, absolute(source)));
		await this.#keepText(source, reduced);
		await this.#tell({ isComplete: true, totalBytes: this.#record.bytes });
	}

	/** A media playlist with all the files it names. */
	async #keepPlaylist({ href }: URL): Promise<void> {
		const text = await (await this.#fetch(href)).text();
		const { segments, mapUris } = parseMediaPlaylist(text);
		const uris = new Set([...mapUris, ...segments.map(({ uri }) => uri)]);
		for (const uri of uris) await this.#keepMedia(new URL(uri, href).href);
		await this.#keepText(href, text);
	}

	/** A storyboard with the sheets its cues name. */
	async #keepStoryboard(address: string): Promise<void> {
		const text = await (await this.#fetch(address)).text();
		const sheets = new Set([...text.matchAll(/^(\S+)#xywh=/gm)].map(([, sheet]) => sheet ?? ''));
		for (const sheet of sheets) await this.#keepMedia(new URL(sheet, absolute(address)).href);
		await this.#keepText(address, text);
	}

	async #keepMedia(address: string): Promise<void> {
		const key = keyOf(address);
		let fileBytes = Infinity;
		for (let index = 0; index * PART_BYTES < fileBytes; index += 1) {
			fileBytes =
				(await fileBytesIfKept(this.#cache, key, index)) ??
				(await this.#keepPart(address, key, index));
			const partBytes = Math.min(PART_BYTES, fileBytes - index * PART_BYTES);
			await this.#tell({ bytes: this.#record.bytes + partBytes });
		}
	}

	/** Answers how large the file is, bytes. */
	async #keepPart(address: string, key: string, index: number): Promise<number> {
		const first = index * PART_BYTES;
		const answer = await this.#fetch(address, {
			headers: { range: `bytes=${first}-${first + PART_BYTES - 1}` }
		});
		const blob = await answer.blob();
		const [, told = ''] = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? [];
		const fileBytes = Number(told);
		const isWhole = blob.size === Math.min(PART_BYTES, fileBytes - first);
		if (answer.status !== 206 || !isWhole) {
			throw new Refusal('The server sends this video only as a whole, so it cannot be kept.');
		}
		const contentType = answer.headers.get('content-type') ?? '';
		await putPart(this.#cache, key, index, { blob, contentType, fileBytes });
		return fileBytes;
	}

	async #keepText(address: string, text: string): Promise<void> {
		const blob = new Blob([text]);
		const contentType = /\.vtt$/.test(new URL(address, location.href).pathname)
			? 'text/vtt; charset=utf-8'
			: 'application/vnd.apple.mpegurl';
		const part = { blob, contentType, fileBytes: blob.size };
		await putPart(this.#cache, keyOf(address), 0, part);
		await this.#tell({ bytes: this.#record.bytes + blob.size });
	}

	/** A page or a file under its own address. */
	async #keepWhole(address: string, { isPage = false } = {}): Promise<void> {
		const answer = await this.#fetch(address);
		const isOurs = answer.headers.get(ACCOUNT_HEADER) === this.#attempt.account;
		if (answer.redirected || (isPage && !isOurs)) {
			throw new Refusal('Log in again to keep this lesson.');
		}
		const { size } = await answer.clone().blob();
		await this.#cache.put(address, answer);
		await this.#tell({ bytes: this.#record.bytes + size });
	}

	async #fetch(address: string, options: RequestInit = {}): Promise<Response> {
		const { signal } = this.#attempt;
		// Not into the browser's other cache as well.
		const answer = await fetch(address, { ...options, signal, cache: 'no-store' });
		if (answer.ok) return answer;
		throw new Refusal(
			answer.status === 403
				? 'This page was open so long that its access to the video ran out. Load it again, then go on.'
				: `The server answered ${answer.status}. Try again later.`
		);
	}

	async #tell(changes: Partial<KeptLesson>): Promise<void> {
		this.#attempt.signal.throwIfAborted();
		const record = { ...this.#record, ...changes };
		record.totalBytes = Math.max(record.totalBytes, record.bytes);
		this.#record = record;
		await recordLesson(this.#cache, record);
		this.#attempt.onProgress(record);
	}
}

function absolute(address: string): string {
	return new URL(address, location.href).href;
}

function keyOf(address: string): string {
	const file = readMediaAddress(new URL(address, location.href).pathname);
	if (file === undefined) throw new Refusal('A file of this video lies elsewhere.');
	return mediaKey(file);
}
