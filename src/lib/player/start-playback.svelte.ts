import type { PlayerState } from './player-state.svelte.ts';
import { preferences } from './preferences.svelte.ts';
import type { VideoPlayback } from './video-playback.ts';
import { loadPlayback } from './video-js/load-playback.ts';
import type { VideoState } from './video-state.svelte.ts';

interface Wiring {
	player: PlayerState;
	video: VideoState;
	src: string;
}

/**
 * Fetches the player's scripts, puts the video into `host` at the learner's place and connects it.
 * Answers how to end all that, at any stage of it; the place is kept in `player`.
 */
export function startPlayback(host: HTMLElement, { player, video, src }: Wiring): () => void {
	let isOver = false;
	let end = () => {
		isOver = true;
	};
	preferences.load();
	loadPlayback().then(
		(createPlayback) => {
			if (isOver) return;
			const startSeconds = player.currentSeconds;
			const playback = createPlayback(host, {
				src,
				startSeconds,
				bandwidth: preferences.bandwidth
			});
			end = connect(playback, player, video);
		},
		() => {
			if (isOver) return;
			const message = 'The player could not be loaded. Check your connection, then try again.';
			video.failure = { kind: 'network', message };
			player.failure = message;
		}
	);
	return () => {
		end();
		player.failure = undefined;
		video.failure = undefined;
	};
}

function connect(playback: VideoPlayback, player: PlayerState, video: VideoState): () => void {
	const letGo = [
		playback.on('pause', () => rememberBandwidth(playback)),
		playback.on('failure', () => (player.failure = playback.failure?.message)),
		video.follow(playback),
		player.attach(playback)
	];
	return () => {
		rememberBandwidth(playback);
		for (const stop of letGo) stop();
		playback.dispose();
	};
}

function rememberBandwidth({ bandwidth }: VideoPlayback): void {
	if (bandwidth !== undefined) preferences.bandwidth = bandwidth;
}
