import { preferences } from './preferences.svelte.ts';
import { bufferedUntil } from './seek-bar.ts';
import type { MediaFailure, Quality, VideoEvent, VideoPlayback } from './video-playback.ts';

/** What only the controls around the picture show; the page's panels share `PlayerState`. */
export class VideoState {
	playback = $state.raw<VideoPlayback>();
	/** Whether there is a picture, so that the poster can go. */
	hasFrame = $state(false);
	/** Width of the picture over its height. */
	ratio = $state(16 / 9);
	isWaiting = $state(false);
	bufferedSeconds = $state(0);
	qualities = $state.raw<readonly Quality[]>([]);
	chosenQuality = $state<number | 'auto'>('auto');
	playingQuality = $state.raw<Quality>();
	failure = $state.raw<MediaFailure>();

	/** Answers how to let go of the player. */
	follow(playback: VideoPlayback): () => void {
		this.playback = playback;
		this.isWaiting = false;
		const letGo = Object.entries(this.#listeners(playback)).map(([event, listener]) =>
			playback.on(event as VideoEvent, listener)
		);
		return () => {
			for (const stop of letGo) stop();
			this.playback = undefined;
			this.hasFrame = false;
			this.isWaiting = false;
			this.bufferedSeconds = 0;
			this.failure = undefined;
		};
	}

	#listeners(playback: VideoPlayback): Partial<Record<VideoEvent, () => void>> {
		const readBuffered = () =>
			(this.bufferedSeconds = bufferedUntil(playback.buffered, playback.currentSeconds));
		const readQualities = () => {
			this.qualities = playback.qualities;
			this.chosenQuality = playback.chosenQuality;
			this.playingQuality = playback.playingQuality;
		};
		const readWaiting = () => (this.isWaiting = playback.isSeeking);
		return {
			firstframe: () => {
				this.hasFrame = true;
				const { videoWidth, videoHeight } = playback.element;
				if (videoHeight > 0) this.ratio = videoWidth / videoHeight;
			},
			waiting: () => (this.isWaiting = true),
			seeking: () => (this.isWaiting = true),
			seeked: () => {
				readWaiting();
				readBuffered();
			},
			playing: readWaiting,
			pause: readWaiting,
			timeupdate: readWaiting,
			progress: readBuffered,
			qualitychange: readQualities,
			// The learner may have used a key of the keyboard or of the phone.
			volumechange: () => {
				preferences.isMuted = playback.isMuted;
				preferences.volume = playback.volume;
			},
			failure: () => (this.failure = playback.failure)
		};
	}
}
