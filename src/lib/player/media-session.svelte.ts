import type { PlayerState } from './player-state.svelte.ts';

interface Lesson {
	title: string;
	/** Address of a picture. */
	poster: string | undefined;
}

/**
 * Lets a lock screen, headset or media key show and drive the lesson. Answers how to stop.
 * A browser without media sessions is left alone.
 */
export function offerMediaSession(player: PlayerState, { title, poster }: Lesson): () => void {
	if (!('mediaSession' in navigator)) return () => undefined;
	const session = navigator.mediaSession;
	const artwork = poster === undefined ? [] : [{ src: poster }];
	session.metadata = new MediaMetadata({ title, artist: 'Cueline', artwork });
	const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
		play: () => player.play(),
		pause: () => player.pause(),
		seekbackward: ({ seekOffset }) => player.jump(-(seekOffset ?? 10)),
		seekforward: ({ seekOffset }) => player.jump(seekOffset ?? 10),
		seekto: ({ seekTime }) => {
			if (seekTime !== undefined) player.seek(seekTime);
		}
	};
	const names = Object.keys(actions) as MediaSessionAction[];
	for (const name of names) session.setActionHandler(name, actions[name] ?? null);
	return () => {
		session.metadata = null;
		for (const name of names) session.setActionHandler(name, null);
	};
}
