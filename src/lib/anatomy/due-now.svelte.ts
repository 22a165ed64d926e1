import type { PlayerState } from '#lib/player/player-state.svelte.ts';
import type { Callout } from './callout.ts';
import { dueCallouts, type DueCallout } from './due-callouts.ts';

/** The callouts on the picture now, from frame to frame. */
export class DueNow {
	due = $state.raw<readonly DueCallout[]>([]);

	show(callouts: readonly Callout[], seconds: number): void {
		const due = dueCallouts(callouts, seconds);
		if (!isSame(due, this.due)) this.due = due;
	}

	/**
	 * Follows the frames of the player, or the second it is to start at while there is none. For an
	 * effect: answers how to let go.
	 */
	watch(player: PlayerState, callouts: readonly Callout[]): (() => void) | undefined {
		const { playback } = player;
		if (playback === undefined) {
			this.show(callouts, player.currentSeconds);
			return undefined;
		}
		const stopFrames = playback.onFrame((seconds) => this.show(callouts, seconds));
		// A seek shows at once what will be due, before its first frame is there.
		const stopSeeks = playback.on('seeked', () => this.show(callouts, playback.currentSeconds));
		return () => {
			stopFrames();
			stopSeeks();
		};
	}
}

function isSame(a: readonly DueCallout[], b: readonly DueCallout[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ callout, point: [x, y] }, index) => {
			const other = b[index];
			return other?.callout === callout && other.point[0] === x && other.point[1] === y;
		})
	);
}
