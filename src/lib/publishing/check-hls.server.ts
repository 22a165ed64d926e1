import { posix } from 'node:path';
import { parseMediaPath } from '#lib/media/media-path.ts';
import {
	isMultivariant,
	parseMediaPlaylist,
	playlistSeconds,
	playlistUris
} from '#lib/media/media-playlist.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';

export interface CheckedHls {
	/** The longest of its playlists; undefined when none can be read. */
	durationSeconds: number | undefined;
	problems: PackageProblem[];
}

/** Follows `<folder>/master.m3u8` to every playlist and file it names, and measures its length. */
export async function checkHls(files: PackageFiles, folder: string): Promise<CheckedHls> {
	const master = `${folder}/master.m3u8`;
	const problems: PackageProblem[] = [];
	const text = await files.read(master);
	const isReal = text.replace(/^\uFEFF/, '').startsWith('#EXTM3U');
	if (!isReal) {
		problems.push({
			file: master,
			line: 1,
			message: 'This is no playlist. It begins with #EXTM3U.'
		});
		return { durationSeconds: undefined, problems };
	}
	const named = isMultivariant(text)
		? requireFiles(files, { playlist: master, text, uris: playlistUris(text) }, problems)
		: [master];
	const lengths: number[] = [];
	for (const playlist of new Set(named)) {
		lengths.push(await checkMediaPlaylist(files, playlist, problems));
	}
	const durationSeconds = Math.max(0, ...lengths);
	if (durationSeconds === 0 && problems.length === 0) {
		problems.push({
			file: master,
			line: 1,
			message: 'This video has no segment. Package it again.'
		});
	}
	return { durationSeconds: durationSeconds || undefined, problems };
}

async function checkMediaPlaylist(
	files: PackageFiles,
	playlist: string,
	problems: PackageProblem[]
): Promise<number> {
	const text = await files.read(playlist);
	const parsed = parseMediaPlaylist(text);
	const uris = [...parsed.mapUris, ...parsed.segments.map(({ uri }) => uri)];
	requireFiles(files, { playlist, text, uris }, problems);
	if (!parsed.hasEnd) {
		const message =
			'This playlist has no #EXT-X-ENDLIST. Package the whole video, not a live stream.';
		problems.push({ file: playlist, line: 1, message });
	}
	return playlistSeconds(parsed);
}

/** Answers the package's paths of those that are there, and tells of the others. */
function requireFiles(
	files: PackageFiles,
	{ playlist, text, uris }: { playlist: string; text: string; uris: string[] },
	problems: PackageProblem[]
): string[] {
	return [...new Set(uris)].flatMap((uri) => {
		const path = posix.join(posix.dirname(playlist), uri);
		const isMedia = parseMediaPath(uri) !== undefined;
		if (isMedia && files.has(path)) return [path];
		const message = isMedia
			? `${path} is missing. Put it there, or package the video again.`
			: `"${uri}" is no media file beside this playlist. Package the video into one folder.`;
		problems.push({ file: playlist, line: lineOf(text, uri), message });
		return [];
	});
}

function lineOf(text: string, uri: string): number {
	return 1 + text.split('\n').findIndex((line) => line.includes(uri));
}
