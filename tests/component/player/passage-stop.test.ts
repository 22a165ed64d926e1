import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { PassageStop } from '#lib/player/passage-stop.svelte.ts';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

async function playPassage() {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const player = new PlayerState({ durationSeconds: 112, startSeconds: 10 });
	const playback = new HandDrivenPlayback();
	const stop = new PassageStop(player, { startSeconds: 10, endSeconds: 14 });
	player.attach(playback);
	stop.attach(playback);
	playback.seek(10);
	await playback.play();
	/** Lets media and clock go on together. */
	const pass = (seconds: number) => {
		playback.currentSeconds += seconds * playback.rate;
		vi.advanceTimersByTime(seconds * 1000);
	};
	return { player, playback, stop, pass };
}

describe('PassageStop', () => {
	it('plays on within the passage', async () => {
		const { playback, stop, pass } = await playPassage();
		pass(3.9);
		expect([playback.isPaused, stop.isReached]).toEqual([false, false]);
	});

	it('stops at its end', async () => {
		const { playback, stop, pass } = await playPassage();
		pass(4);
		expect([playback.isPaused, stop.isReached]).toEqual([true, true]);
	});

	it('stops at its end at another speed', async () => {
		const { playback, pass } = await playPassage();
		playback.setRate(2);
		pass(2);
		expect(playback.isPaused).toBe(true);
	});

	it('stops once: who plays on is let go', async () => {
		const { playback, stop, pass } = await playPassage();
		pass(4);
		stop.goOn();
		pass(4);
		expect([playback.isPaused, stop.isReached]).toEqual([false, false]);
	});

	it('stops again when it is played again', async () => {
		const { playback, stop, pass } = await playPassage();
		pass(4);
		stop.playAgain();
		expect([playback.currentSeconds, playback.isPaused]).toEqual([10, false]);
		pass(4);
		expect([playback.isPaused, stop.isReached]).toEqual([true, true]);
	});

	it('lets go of who seeks out of it', async () => {
		const { playback, pass } = await playPassage();
		playback.seek(2);
		pass(20);
		expect(playback.isPaused).toBe(false);
	});
});
