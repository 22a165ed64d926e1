/** video.js takes the parent over and removes it with itself. */
export function createElement(host: HTMLElement): HTMLVideoElement {
	const shell = document.createElement('div');
	shell.setAttribute('data-vjs-player', '');
	const video = document.createElement('video');
	video.playsInline = true;
	shell.append(video);
	host.append(shell);
	return video;
}

/** video.js names its element a region; the page has one for the whole player already. */
export function dropRegion(video: HTMLVideoElement): void {
	for (const name of ['role', 'aria-label']) video.parentElement?.removeAttribute(name);
}
