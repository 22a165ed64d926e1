import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Controls from '#lib/player/Controls.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { Remote } from '#lib/player/remote.svelte.ts';
import { VideoState } from '#lib/player/video-state.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

export const captions = {
	language: 'en',
	label: 'English',
	lines: [{ startSeconds: 2, endSeconds: 6, text: 'Put a hand on your hip.' }],
	choices: [
		{ language: 'en', label: 'English' },
		{ language: 'es', label: 'Español' }
	]
};

/** The controls of a lesson of 1:52, on a player that a test drives by hand. */
export function showControls() {
	const playback = new HandDrivenPlayback();
	playback.qualities = [
		{ id: 1, label: '720p' },
		{ id: 0, label: '360p' }
	];
	const player = new PlayerState({ durationSeconds: 112, startSeconds: 0 });
	const video = new VideoState();
	let fullScreenCalls = 0;
	const remote = new Remote({
		player: () => player,
		hasCaptions: () => true,
		toggleFullScreen: () => (fullScreenCalls += 1)
	});
	video.follow(playback);
	player.attach(playback);
	playback.emit('qualitychange');
	void render(Controls, {
		player,
		video,
		remote,
		captions,
		chapters: [
			{ startSeconds: 0, endSeconds: 40, title: 'Where the leg begins' },
			{ startSeconds: 40, endSeconds: 112, title: 'What a seat does' }
		],
		marks: [{ atSeconds: 62, label: 'Right side feels further back' }],
		hasDescriptions: true,
		storyboard: undefined,
		hasCallouts: true,
		isShown: true
	});
	return { playback, player, video, remote, fullScreenCalls: () => fullScreenCalls };
}
