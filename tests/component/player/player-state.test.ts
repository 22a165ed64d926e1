import { describe, expect, it } from 'vitest';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

function aPlayer(startSeconds = 0) {
	const player = new PlayerState({ durationSeconds: 112, startSeconds });
	return { player, playback: new HandDrivenPlayback() };
}

describe('PlayerState', () => {
	it('is at the resume point before there is a player', () => {
		expect(aPlayer(61).player.currentSeconds).toBe(61);
	});

	it('begins again where the resume point is the end', () => {
		expect(aPlayer(112).player.currentSeconds).toBe(0);
	});

	it('keeps the resume point when a player that is still at 0 is attached', () => {
		const { player, playback } = aPlayer(61);
		player.attach(playback);
		expect(player.currentSeconds).toBe(61);
	});

	it('plays from where it was asked to before the player was there', () => {
		const { player, playback } = aPlayer();
		player.playFrom(42);
		expect(player.currentSeconds).toBe(42);
		expect(player.isPaused).toBe(false);
		player.attach(playback);
		expect(playback.isPaused).toBe(false);
	});

	it('follows the time, but not while seeking', () => {
		const { player, playback } = aPlayer();
		player.attach(playback);
		playback.currentSeconds = 7;
		playback.emit('timeupdate');
		expect(player.currentSeconds).toBe(7);
		playback.isSeeking = true;
		playback.currentSeconds = 0;
		playback.emit('timeupdate');
		expect(player.currentSeconds).toBe(7);
	});

	it('holds a seek within the video', () => {
		const { player, playback } = aPlayer();
		player.attach(playback);
		player.seek(400);
		expect(playback.currentSeconds).toBe(112);
		player.seek(-3);
		expect(playback.currentSeconds).toBe(0);
	});

	it('jumps from the exact place, not from the last coarse one', () => {
		const { player, playback } = aPlayer();
		player.attach(playback);
		playback.currentSeconds = 20.4;
		player.jump(10);
		expect(playback.currentSeconds).toBe(30.4);
	});

	it('is paused again when the browser refuses to play', async () => {
		const { player, playback } = aPlayer();
		playback.refusesToPlay = true;
		player.attach(playback);
		player.play();
		await expect.poll(() => player.isPaused).toBe(true);
		expect(player.hasStarted).toBe(false);
	});

	it('takes over the speed, the duration and the end', () => {
		const { player, playback } = aPlayer();
		player.attach(playback);
		playback.setRate(1.5);
		playback.durationSeconds = 112.4;
		playback.emit('durationchange');
		player.play();
		playback.currentSeconds = 112.4;
		playback.emit('ended');
		expect(player).toMatchObject({
			rate: 1.5,
			durationSeconds: 112.4,
			currentSeconds: 112.4,
			isPaused: true,
			hasStarted: true
		});
	});

	it('keeps the server’s duration while the player knows none', () => {
		const { player, playback } = aPlayer();
		playback.durationSeconds = NaN;
		player.attach(playback);
		expect(player.durationSeconds).toBe(112);
	});

	it('keeps its place when the player goes, and leaves nothing behind', () => {
		const { player, playback } = aPlayer();
		const detach = player.attach(playback);
		player.playFrom(30);
		detach();
		expect(player).toMatchObject({ currentSeconds: 30, isPaused: true, playback: undefined });
		expect(playback.listenerCount).toBe(0);
	});
});
