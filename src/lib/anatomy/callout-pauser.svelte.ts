import type { PlayerState } from '#lib/player/player-state.svelte.ts';
import type { Callout } from './callout.ts';
import { hasCalloutStarted } from './due-callouts.ts';

/** Further apart than this, two frames are a jump and not time passing. */
const LONGEST_STEP_SECONDS = 1;

/**
 * Pauses whenever playing brings a callout onto the picture, each time once: playing on goes on, and
 * seeking over callouts does not pause. For an effect: answers how to stop.
 */
export function pauseAtCallouts(
	player: PlayerState,
	callouts: readonly Callout[]
): (() => void) | undefined {
	const { playback } = player;
	if (playback === undefined) return undefined;
	let lastSeconds: number | undefined;
	const stopFrames = playback.onFrame((seconds) => {
		const fromSeconds = lastSeconds ?? seconds;
		lastSeconds = seconds;
		const isPassing = !playback.isPaused && !playback.isSeeking;
		if (!isPassing || seconds - fromSeconds > LONGEST_STEP_SECONDS) return;
		if (hasCalloutStarted(callouts, fromSeconds, seconds)) player.pause();
	});
	const stopSeeks = playback.on('seeking', () => (lastSeconds = undefined));
	return () => {
		stopFrames();
		stopSeeks();
	};
}
