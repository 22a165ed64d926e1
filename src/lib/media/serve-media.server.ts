import { constants, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { parseByteRange } from './byte-range.ts';
import { parseMediaPath } from './media-path.ts';

export interface MediaRequest {
	/** The video's folder. */
	root: string;
	/** The path inside it, as the client gave it. */
	relativePath: string;
	request: Request;
}

/** As long as a token lives; the files never change, because their folder is named by its content. */
export const MEDIA_AGE_SECONDS = 12 * 60 * 60;
const CHUNK_BYTES = 256 * 1024;

/** A link might lead out of the folder. */
const WITHOUT_LINKS = constants.O_RDONLY | constants.O_NOFOLLOW;

/**
 * Answers GET and HEAD for one file of a video: 200, 206, 304, 416, or 404 for whatever is no media
 * file of that video. The file is read only as fast as the client takes it, and closed when it leaves.
 */
export async function serveMedia(media: MediaRequest): Promise<Response> {
	const target = parseMediaPath(media.relativePath);
	if (!target) return noSuchMedia();
	const file = await openFile(join(media.root, target.path));
	if (!file) return noSuchMedia();
	const { handle, size, modified } = file;

	const etag = `"${size.toString(36)}-${Math.trunc(modified.getTime()).toString(36)}"`;
	const headers = new Headers({
		'accept-ranges': 'bytes',
		'cache-control': `private, max-age=${MEDIA_AGE_SECONDS}`,
		etag,
		'last-modified': modified.toUTCString()
	});
	if (isUnchanged(media.request, etag, modified)) {
		await handle.close();
		return new Response(null, { status: 304, headers });
	}

	headers.set('content-type', target.contentType);
	const range = parseByteRange(wantedRange(media.request, etag), size);
	if (range.kind === 'unsatisfiable') {
		await handle.close();
		headers.set('content-range', `bytes */${size}`);
		return new Response(null, { status: 416, headers });
	}
	const { first, last } = range.kind === 'part' ? range : { first: 0, last: size - 1 };
	if (range.kind === 'part') headers.set('content-range', `bytes ${first}-${last}/${size}`);
	headers.set('content-length', String(last - first + 1));
	const status = range.kind === 'part' ? 206 : 200;
	if (media.request.method === 'HEAD' || size === 0) {
		await handle.close();
		return new Response(null, { status, headers });
	}
	return new Response(streamFile(handle, first, last), { status, headers });
}

async function openFile(
	path: string
): Promise<{ handle: FileHandle; size: number; modified: Date } | undefined> {
	const handle = await open(path, WITHOUT_LINKS).catch(() => undefined);
	if (!handle) return undefined;
	const found = await handle.stat();
	if (found.isFile()) return { handle, size: found.size, modified: found.mtime };
	await handle.close();
	return undefined;
}

/** RFC 9110, section 13: If-None-Match decides alone when it is there. */
function isUnchanged(request: Request, etag: string, modified: Date): boolean {
	const known = request.headers.get('if-none-match');
	if (known !== null) {
		return known.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
	}
	const since = Date.parse(request.headers.get('if-modified-since') ?? '');
	return Math.floor(modified.getTime() / 1000) <= since / 1000;
}

/** The Range header, unless If-Range says that the client's copy is of another version. */
function wantedRange(request: Request, etag: string): string | null {
	const condition = request.headers.get('if-range');
	return condition === null || condition === etag ? request.headers.get('range') : null;
}

function streamFile(handle: FileHandle, first: number, last: number): ReadableStream<Uint8Array> {
	let position = first;
	return new ReadableStream(
		{
			async pull(controller) {
				const length = Math.min(CHUNK_BYTES, last + 1 - position);
				const { bytesRead, buffer } = await handle.read(
					new Uint8Array(length),
					0,
					length,
					position
				);
				position += bytesRead;
				if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
				if (bytesRead > 0 && position <= last) return;
				await handle.close();
				if (position <= last) controller.error(new Error('The file became shorter.'));
				else controller.close();
			},
			cancel: () => handle.close()
		},
		{ highWaterMark: 1 }
	);
}

export function noSuchMedia(): Response {
	return new Response('There is no such media file.\n', {
		status: 404,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
	});
}
