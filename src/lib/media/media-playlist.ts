/** One segment of a media playlist. `bytes` is absent where the segment is a whole file. */
export interface Segment {
	uri: string;
	durationSeconds: number;
	bytes?: number;
}

export interface MediaPlaylist {
	segments: Segment[];
	/** Initialisation sections, as EXT-X-MAP names them. */
	mapUris: string[];
	/** False for a live playlist, which a lesson cannot be. */
	hasEnd: boolean;
}

/** Reads the tags of a media playlist (RFC 8216) that say what it names and how long it lasts. */
export function parseMediaPlaylist(text: string): MediaPlaylist {
	const playlist: MediaPlaylist = { segments: [], mapUris: [], hasEnd: false };
	let durationSeconds = 0;
	let bytes: number | undefined;
	for (const line of lines(text)) {
		if (line.startsWith('#EXTINF:')) durationSeconds = Number.parseFloat(line.slice(8)) || 0;
		else if (line.startsWith('#EXT-X-BYTERANGE:')) bytes = Number.parseInt(line.slice(17), 10);
		else if (line.startsWith('#EXT-X-MAP:')) playlist.mapUris.push(...uriAttributes(line));
		else if (line === '#EXT-X-ENDLIST') playlist.hasEnd = true;
		else if (line !== '' && !line.startsWith('#')) {
			playlist.segments.push({
				uri: line,
				durationSeconds,
				...(bytes === undefined ? {} : { bytes })
			});
			bytes = undefined;
		}
	}
	return playlist;
}

export function playlistSeconds({ segments }: MediaPlaylist): number {
	return segments.reduce((sum, segment) => sum + segment.durationSeconds, 0);
}

/** The URIs a multivariant playlist names: variants' lines, and URI attributes of its renditions. */
export function playlistUris(text: string): string[] {
	return lines(text).flatMap((line) => {
		if (line.startsWith('#EXT-X-MEDIA:')) return uriAttributes(line);
		return line === '' || line.startsWith('#') ? [] : [line];
	});
}

export function isMultivariant(text: string): boolean {
	return lines(text).some((line) => line.startsWith('#EXT-X-STREAM-INF:'));
}

function lines(text: string): string[] {
	return text.split(/\r?\n/).map((line) => line.trim());
}

function uriAttributes(line: string): string[] {
	const uri = /[:,]URI="([^"]*)"/.exec(line)?.[1];
	return uri === undefined ? [] : [uri];
}
