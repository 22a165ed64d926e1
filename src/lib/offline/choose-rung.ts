/** One rung of a ladder, as its multivariant playlist tells it. */
export interface Rung {
	/** Of its media playlist, relative to the multivariant one. */
	uri: string;
	/** Pixels; 0 where the playlist does not say. */
	height: number;
	/** Bits per second with its sound: the average, else the peak. */
	bitRate: number;
	/** The sound's group; undefined where the sound is in the picture's own files. */
	audioGroup: string | undefined;
}

const BEST_KEPT_HEIGHT = 720;

/** The rungs of a multivariant playlist (RFC 8216), lowest first. */
export function readRungs(playlist: string): Rung[] {
	return streams(playlist)
		.map(({ tag, uri }) => ({
			uri,
			height: Number(/RESOLUTION=\d+x(\d+)/.exec(tag)?.[1] ?? 0),
			bitRate: Number(
				(/AVERAGE-BANDWIDTH=(\d+)/.exec(tag) ?? /[:,]BANDWIDTH=(\d+)/.exec(tag))?.[1] ?? 0
			),
			audioGroup: /AUDIO="([^"]+)"/.exec(tag)?.[1]
		}))
		.sort((a, b) => a.bitRate - b.bitRate);
}

/** The rung to keep: the lowest for who saves data, else the best one up to 720 lines. */
export function chooseRung(rungs: readonly Rung[], savesData: boolean): Rung | undefined {
	if (savesData) return rungs[0];
	return rungs.findLast(({ height }) => height <= BEST_KEPT_HEIGHT) ?? rungs[0];
}

/** The playlist with this rung and its sound alone. */
export function reduceToRung(playlist: string, { uri, audioGroup }: Rung): string {
	const others = streams(playlist).filter((stream) => stream.uri !== uri);
	const dropped = new Set(others.flatMap(({ tag, uri: other }) => [tag, other]));
	return lines(playlist)
		.filter((line) => !dropped.has(line) && !line.startsWith('#EXT-X-I-FRAME-STREAM-INF:'))
		.filter((line) => !line.startsWith('#EXT-X-MEDIA:') || isSoundOf(line, audioGroup))
		.join('\n');
}

function isSoundOf(line: string, audioGroup: string | undefined): boolean {
	return line.includes('TYPE=AUDIO') && line.includes(`GROUP-ID="${audioGroup ?? ''}"`);
}

function streams(playlist: string): { tag: string; uri: string }[] {
	const all = lines(playlist);
	return all.flatMap((tag, index) => {
		const uri = all[index + 1];
		return tag.startsWith('#EXT-X-STREAM-INF:') && uri !== undefined ? [{ tag, uri }] : [];
	});
}

function lines(playlist: string): string[] {
	return playlist.split(/\r?\n/).map((line) => line.trim());
}
