import { parseByteRange } from '#lib/media/byte-range.ts';

/** Media are kept in parts, so that a download goes on where it stopped and a range reads little. */
export const PART_BYTES = 512 * 1024;

const SIZE_HEADER = 'cueline-file-bytes';

interface Part {
	blob: Blob;
	contentType: string;
	/** Of the whole file. */
	fileBytes: number;
}

function partKey(key: string, index: number): string {
	return `${key}?part=${index}`;
}

/** @throws QuotaExceededError when the browser has no more room. */
export function putPart(cache: Cache, key: string, index: number, part: Part): Promise<void> {
	const headers = { 'content-type': part.contentType, [SIZE_HEADER]: String(part.fileBytes) };
	return cache.put(partKey(key, index), new Response(part.blob, { headers }));
}

/** How large the file is of which this part is kept, bytes; undefined when the part is not. */
export async function fileBytesIfKept(
	cache: Cache,
	key: string,
	index: number
): Promise<number | undefined> {
	const part = await cache.match(partKey(key, index));
	return part && Number(part.headers.get(SIZE_HEADER));
}

/**
 * Answers a request, with a Range header or without, from a file's parts: 200, 206 or 416.
 * Undefined when what it asks for is not all here.
 */
export async function answerFromParts(
	cache: Cache,
	key: string,
	rangeHeader: string | null
): Promise<Response | undefined> {
	const head = await cache.match(partKey(key, 0));
	if (head === undefined) return undefined;
	const size = Number(head.headers.get(SIZE_HEADER));
	const headers = new Headers({
		'content-type': head.headers.get('content-type') ?? '',
		'accept-ranges': 'bytes'
	});
	const range = parseByteRange(rangeHeader, size);
	if (range.kind === 'unsatisfiable') {
		headers.set('content-range', `bytes */${size}`);
		return new Response(null, { status: 416, headers });
	}
	const { first, last } = range.kind === 'part' ? range : { first: 0, last: size - 1 };
	const body = await readBytes(cache, key, first, last);
	if (body === undefined) return undefined;
	if (range.kind === 'part') headers.set('content-range', `bytes ${first}-${last}/${size}`);
	headers.set('content-length', String(last - first + 1));
	return new Response(body, { status: range.kind === 'part' ? 206 : 200, headers });
}

async function readBytes(
	cache: Cache,
	key: string,
	first: number,
	last: number
): Promise<Blob | undefined> {
	const blobs: Blob[] = [];
	for (let index = Math.floor(first / PART_BYTES); index * PART_BYTES <= last; index += 1) {
		const part = await cache.match(partKey(key, index));
		if (part === undefined) return undefined;
		const from = index * PART_BYTES;
		const blob = await part.blob();
		blobs.push(blob.slice(Math.max(0, first - from), last + 1 - from));
	}
	return new Blob(blobs);
}
