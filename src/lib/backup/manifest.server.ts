import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';

/** The names of what lies at the top of a backup. */
export const MANIFEST = 'backup.json';
export const DATABASE = 'cueline.sqlite';
export const MEDIA = 'media';

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const file = v.object({
	/** Relative, with forward slashes. */
	path: v.string(),
	bytes: wholeNumber,
	sha256: v.string()
});

/** The first file of a backup: what else is in it, by which it is checked. */
const manifest = v.object({
	format: v.literal('cueline-backup'),
	version: v.literal(1),
	/** ISO 8601 */
	createdAt: v.string(),
	/** How many rows each table has. */
	rows: v.record(v.string(), wholeNumber),
	/** In the order in which they lie in the archive. */
	files: v.array(file)
});

export type FileSum = v.InferOutput<typeof file>;
export type Manifest = v.InferOutput<typeof manifest>;

/** Reads a manifest; undefined for anything else, that of another version included. */
export function parseManifest(text: string): Manifest | undefined {
	try {
		return v.parse(manifest, JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** The sum of the file at `location`, to be called `path` in a backup. */
export async function sumFile(path: string, location: string): Promise<FileSum> {
	const hash = createHash('sha256');
	let bytes = 0;
	await pipeline(
		createReadStream(location, { highWaterMark: 1024 * 1024 }),
		async (chunks: AsyncIterable<Buffer>) => {
			for await (const chunk of chunks) {
				bytes += chunk.length;
				hash.update(chunk);
			}
		}
	);
	return { path, bytes, sha256: hash.digest('hex') };
}

export function sumText(path: string, text: string): FileSum {
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { path, bytes: Buffer.byteLength(text), sha256 };
}

/** Whether a stream holds just these files, one behind the other. Reads it to its end. */
export async function holdsFiles(
	stream: AsyncIterable<Buffer>,
	files: readonly FileSum[]
): Promise<boolean> {
	const waiting = files.map((sum) => ({ ...sum, hash: createHash('sha256'), left: sum.bytes }));
	let next = 0;
	let isWhole = true;
	for await (const chunk of stream) {
		let from = 0;
		while (from < chunk.length) {
			const current = waiting[next];
			if (current === undefined) {
				isWhole = false;
				break;
			}
			const taken = chunk.subarray(from, from + current.left);
			current.hash.update(taken);
			current.left -= taken.length;
			from += taken.length;
			if (current.left === 0) next += 1;
		}
	}
	return (
		isWhole &&
		waiting.every(({ hash, sha256, left }) => left === 0 && hash.digest('hex') === sha256)
	);
}
