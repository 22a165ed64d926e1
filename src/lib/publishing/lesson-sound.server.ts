import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isMultivariant, parseMediaPlaylist, playlistUris } from '#lib/media/media-playlist.ts';
import type { CheckedLesson } from './check-lesson.server.ts';
import type { PackageFiles } from './package-files.server.ts';

/** The files of the package, in order, that together hold a lesson's sound. */
export async function findSoundFiles(
	files: PackageFiles,
	{ folder, video }: Pick<CheckedLesson, 'folder' | 'video'>
): Promise<string[]> {
	if (video === 'source') return [`${folder}/source.mp4`];
	const master = `${folder}/video/master.m3u8`;
	const text = await files.read(master);
	const beside = (playlist: string, uri: string) => posix.join(posix.dirname(playlist), uri);
	const audio = text
		.split('\n')
		.filter((line) => /^#EXT-X-MEDIA:.*TYPE=AUDIO/.test(line))
		.flatMap(playlistUris)[0];
	const named = audio ?? (isMultivariant(text) ? playlistUris(text)[0] : undefined);
	const playlist = named === undefined ? master : beside(master, named);
	const { mapUris, segments } = parseMediaPlaylist(await files.read(playlist));
	const uris = [...mapUris, ...segments.map(({ uri }) => uri)];
	return [...new Set(uris)].map((uri) => beside(playlist, uri));
}

/** Lends one file with a lesson's sound: its segments one after the other are one. */
export async function withSoundFile<Result>(
	files: PackageFiles,
	paths: readonly string[],
	use: (file: string) => Promise<Result>
): Promise<Result> {
	const [only = ''] = paths;
	if (paths.length === 1) return use(files.locate(only));
	const folder = await mkdtemp(join(tmpdir(), 'cueline-segments-'));
	try {
		const file = join(folder, posix.basename(paths.at(-1) ?? 'sound'));
		for (const path of paths) {
			await pipeline(createReadStream(files.locate(path)), createWriteStream(file, { flags: 'a' }));
		}
		return await use(file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
