/** What iPhones have in place of full-screen elements: the video alone, in their own player. */
interface IosVideo extends HTMLVideoElement {
	webkitEnterFullscreen?: () => void;
}

/** Whether this browser can show the player full screen. Browser only. */
export function canGoFullScreen(): boolean {
	return document.fullscreenEnabled || 'webkitEnterFullscreen' in HTMLVideoElement.prototype;
}

/** Shows `region`, with its captions and callouts, full screen, or leaves full screen. */
export async function toggleFullScreen(
	region: HTMLElement,
	video: HTMLVideoElement | undefined
): Promise<void> {
	try {
		if (document.fullscreenElement === region) await document.exitFullscreen();
		else if (document.fullscreenEnabled) await region.requestFullscreen();
		else (video as IosVideo | undefined)?.webkitEnterFullscreen?.();
	} catch {
		// Refused: by a frame around the page, or for want of a click. The video stays as it is.
	}
}
