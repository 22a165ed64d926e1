import { formatSpoken } from '#lib/shared/media-time.ts';
import type { BufferedRange } from './video-playback.ts';

/** The moment under a pointer on the bar; both in pixels of the same origin. */
export function secondsAt(
	x: number,
	bar: { left: number; width: number },
	durationSeconds: number
): number {
	if (bar.width <= 0) return 0;
	return hold((x - bar.left) / bar.width, 1) * durationSeconds;
}

/** How far along the bar a moment is, 0 to 100. */
export function percentAt(seconds: number, durationSeconds: number): number {
	return durationSeconds > 0 ? hold(seconds / durationSeconds, 1) * 100 : 0;
}

const STEPS_SECONDS: Partial<Record<string, number>> = {
	ArrowLeft: -5,
	ArrowDown: -5,
	ArrowRight: 5,
	ArrowUp: 5
};
const PAGE_SHARE = 0.1;

/** Where a key on the bar leads, as ARIA's slider pattern has it; undefined for other keys. */
export function secondsAfterKey(
	key: string,
	seconds: number,
	durationSeconds: number
): number | undefined {
	const step = STEPS_SECONDS[key];
	if (step !== undefined) return hold(seconds + step, durationSeconds);
	switch (key) {
		case 'Home':
			return 0;
		case 'End':
			return durationSeconds;
		case 'PageUp':
			return hold(seconds + PAGE_SHARE * durationSeconds, durationSeconds);
		case 'PageDown':
			return hold(seconds - PAGE_SHARE * durationSeconds, durationSeconds);
	}
	return undefined;
}

/** A place as it is said: `1 minute 2 seconds of 1 minute 52 seconds`. */
export function describePlace(seconds: number, durationSeconds: number): string {
	return `${formatSpoken(seconds)} of ${formatSpoken(durationSeconds)}`;
}

/** Until when the video is loaded without a gap from a moment on; that moment if it is not. */
export function bufferedUntil(ranges: readonly BufferedRange[], seconds: number): number {
	// Fragments do not begin to the millisecond where they should.
	const held = ranges.find(
		({ startSeconds, endSeconds }) => startSeconds - 0.2 <= seconds && seconds <= endSeconds
	);
	return held?.endSeconds ?? seconds;
}

function hold(value: number, most: number): number {
	return Math.min(Math.max(0, value), most);
}
