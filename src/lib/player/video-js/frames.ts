import type { Unsubscribe } from '../playback.ts';

type FrameListener = (mediaSeconds: number) => void;

/**
 * Calls back once per presented frame with its media time. Without requestVideoFrameCallback
 * (Firefox before 132), once per animation frame in which the time moved.
 */
export function onFrame(video: HTMLVideoElement, listener: FrameListener): Unsubscribe {
	return 'requestVideoFrameCallback' in HTMLVideoElement.prototype
		? onVideoFrame(video, listener)
		: onAnimationFrame(video, listener);
}

function onVideoFrame(video: HTMLVideoElement, listener: FrameListener): Unsubscribe {
	const next = () =>
		video.requestVideoFrameCallback((_, { mediaTime }) => {
			handle = next();
			listener(mediaTime);
		});
	let handle = next();
	return () => video.cancelVideoFrameCallback(handle);
}

function onAnimationFrame(video: HTMLVideoElement, listener: FrameListener): Unsubscribe {
	let last = NaN;
	const next = () =>
		requestAnimationFrame(() => {
			handle = next();
			if (video.currentTime === last) return;
			last = video.currentTime;
			listener(last);
		});
	let handle = next();
	return () => cancelAnimationFrame(handle);
}
