/** The kinds of file a video's folder may hold, and what they are served as. */
const CONTENT_TYPES = {
	m3u8: 'application/vnd.apple.mpegurl',
	mp4: 'video/mp4',
	m4s: 'video/mp4',
	m4v: 'video/mp4',
	ts: 'video/mp2t',
	m4a: 'audio/mp4',
	aac: 'audio/aac',
	webp: 'image/webp',
	jpg: 'image/jpeg',
	png: 'image/png',
	vtt: 'text/vtt; charset=utf-8'
} as const satisfies Record<string, string>;

export interface MediaPath {
	/** Relative, with forward slashes; safe to join to the video's folder. */
	path: string;
	contentType: string;
}

const LONGEST_PATH = 200;
const DEEPEST = 4;

/** Names of letters, digits, `_`, `-` and inner dots: neither `..`, nor hidden, nor encoded. */
const NAME = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/**
 * Reads a relative path inside a video's folder. Undefined for whatever could leave the folder
 * (absolute, `..`, backslashes, NUL, percent signs that are still encoded) and for other kinds of file.
 */
export function parseMediaPath(path: string): MediaPath | undefined {
	const names = path.split('/');
	if (path.length > LONGEST_PATH || names.length > DEEPEST) return undefined;
	if (!names.every((name) => NAME.test(name))) return undefined;
	const extension = names.at(-1)?.split('.').slice(1).at(-1)?.toLowerCase() ?? '';
	const contentType = Object.entries(CONTENT_TYPES).find(([kind]) => kind === extension)?.[1];
	return contentType === undefined ? undefined : { path, contentType };
}
