/** A file of a video, told from the address it is fetched by. */
export interface MediaFile {
	videoId: string;
	/** Inside the video's folder. */
	path: string;
}

/** Reads `/media/<video>.<end>.<signature>/<path>`; undefined for other paths. */
export function readMediaAddress(pathname: string): MediaFile | undefined {
	const [, videoId, path] = /^\/media\/([\w-]+)\.[^/]+\/(.+)$/.exec(pathname) ?? [];
	return videoId === undefined || path === undefined ? undefined : { videoId, path };
}

/** Where a file is kept: without the token, which is another one tomorrow. */
export function mediaKey({ videoId, path }: MediaFile): string {
	return `/media/${videoId}/${path}`;
}
