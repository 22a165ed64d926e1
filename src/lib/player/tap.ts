/** A short touch on the picture. */
export interface Tap {
	/** On any clock, as long as it is the same one. */
	atMs: number;
	/** 0 at the left edge of the picture, 1 at the right. */
	x: number;
}

const DOUBLE_TAP_MS = 300;

/**
 * What a tap means: the second of two quick ones in the left or right third jumps, and so does
 * each further one; any other shows or hides the controls.
 */
export function readTap(tap: Tap, previous: Tap | undefined): 'back' | 'forward' | 'controls' {
	const side = sideOf(tap);
	const isDouble = previous !== undefined && tap.atMs - previous.atMs <= DOUBLE_TAP_MS;
	return isDouble && side !== 'middle' && side === sideOf(previous) ? side : 'controls';
}

function sideOf({ x }: Tap): 'back' | 'middle' | 'forward' {
	if (x < 1 / 3) return 'back';
	return x > 2 / 3 ? 'forward' : 'middle';
}
