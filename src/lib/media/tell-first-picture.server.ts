import { open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFirstPicture } from './first-picture.ts';
import { isMultivariant, parseMediaPlaylist, playlistUris } from './media-playlist.ts';

/** By what name `master.m3u8` tells it: session data of RFC 8216, section 4.3.4.4. */
const DATA_ID = 'org.cueline.first-picture-seconds';

/** As much of a segment as its first picture's time needs: more than any index in front of it. */
const BEGINNING_BYTES = 512 * 1024;

/**
 * Measures at which second of its own clock a video begins, and writes that into the
 * `master.m3u8` of its folder: a player that starts anywhere can then count from the first picture.
 * A video whose beginning cannot be read is left as it is.
 */
export async function tellFirstPicture(folder: string): Promise<void> {
	const master = join(folder, 'master.m3u8');
	const text = await readFile(master, 'utf8');
	if (!isMultivariant(text) || text.includes(DATA_ID)) return;
	const seconds = await measureFirstPicture(folder, text);
	if (seconds === undefined) return;
	const told = `#EXT-X-SESSION-DATA:DATA-ID="${DATA_ID}",VALUE="${seconds.toFixed(6)}"`;
	await writeFile(
		master,
		text.replace(/#EXTM3U[^\n]*\n/, (line) => `${line}${told}\n`)
	);
}

async function measureFirstPicture(folder: string, master: string): Promise<number | undefined> {
	const isVariant = (line: string) => !line.startsWith('#');
	const [variant] = playlistUris(master.split('\n').filter(isVariant).join('\n'));
	if (variant === undefined) return undefined;
	const { mapUris, segments } = parseMediaPlaylist(await readFile(join(folder, variant), 'utf8'));
	const uris = [mapUris[0], segments[0]?.uri].filter((uri) => uri !== undefined);
	const beside = dirname(join(folder, variant));
	const parts = [...new Set(uris)].map((uri) => readBeginning(join(beside, uri)));
	return findFirstPicture(Buffer.concat(await Promise.all(parts)));
}

async function readBeginning(path: string): Promise<Buffer> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(BEGINNING_BYTES) });
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
