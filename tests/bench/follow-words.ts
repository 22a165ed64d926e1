import type { HyperaudioLite } from 'hyperaudio-lite';

export interface BenchWord {
	/** Its line's element id and its offset in the line. */
	key: string;
	text: string;
	startSeconds: number;
	endSeconds: number;
}

/** When a way of following came to a word: on the media's clock and on the wall's. */
export interface Reached {
	way: Way;
	key: string;
	mediaSeconds: number;
	atMs: number;
}

export type Way = 'cueline' | 'cueline line' | 'timeupdate' | 'text track' | 'hyperaudio';

interface VideoJsTrack {
	mode: string;
	addCue(cue: VTTCue): void;
	/** video.js's own list, which cannot be iterated. */
	activeCues: ArrayLike<VTTCue> | null;
	addEventListener(type: 'cuechange', listener: () => void): void;
}

declare global {
	interface Window {
		reached: Reached[];
		/** Begins the ways Cueline is compared with. */
		follow: (words: BenchWord[], ways: readonly Way[]) => void;
		HyperaudioLite: typeof HyperaudioLite;
	}
	interface HTMLElement {
		/** As video.js leaves it at the element around the video. */
		player?: { addTextTrack(kind: 'metadata'): VideoJsTrack };
	}
}

/** Runs in the page before its scripts: notes what Cueline paints, and offers the other ways. */
export function followWords(): void {
	window.reached = [];
	const note = (way: Way, key: string) => {
		const video = document.querySelector('video');
		if (video === null || video.paused || video.seeking) return;
		const atMs = performance.now();
		window.reached.push({ way, key, mediaSeconds: video.currentTime, atMs });
	};
	const add = Reflect.get(Highlight.prototype, 'add');
	Highlight.prototype.add = function (range) {
		if (CSS.highlights.get('spoken-word') === this) {
			const line = range.startContainer.parentElement?.closest('[data-start]');
			if (line) note('cueline', `${line.id}:${range.startOffset}`);
		}
		return add.call(this, range);
	};
	new MutationObserver((changes) => {
		for (const { target } of changes) {
			const isCurrent = target instanceof HTMLElement && target.ariaCurrent === 'true';
			if (isCurrent && target.dataset['start'] !== undefined) note('cueline line', target.id);
		}
	}).observe(document, { subtree: true, attributeFilter: ['aria-current'] });

	const plain = (video: HTMLVideoElement, words: BenchWord[]) => {
		let last: string | undefined;
		video.addEventListener('timeupdate', () => {
			const now = words.findLast(({ startSeconds }) => startSeconds <= video.currentTime)?.key;
			if (now !== undefined && now !== last) note('timeupdate', now);
			last = now;
		});
	};
	const textTrack = (video: HTMLVideoElement, words: BenchWord[]) => {
		const track = video.parentElement?.player?.addTextTrack('metadata');
		if (track === undefined) throw new Error('video.js is not there.');
		track.mode = 'hidden';
		for (const { key, startSeconds, endSeconds } of words) {
			const cue = new VTTCue(startSeconds, endSeconds, '');
			cue.id = key;
			track.addCue(cue);
		}
		track.addEventListener('cuechange', () => {
			for (const { id } of Array.from(track.activeCues ?? [])) note('text track', id);
		});
	};
	const hyperaudio = (video: HTMLVideoElement, words: BenchWord[]) => {
		const transcript = document.createElement('div');
		transcript.id = 'hyperaudio';
		transcript.style.cssText = 'position: fixed; bottom: 0; height: 3rem; overflow: auto';
		const article = document.createElement('article');
		const section = document.createElement('section');
		const paragraph = document.createElement('p');
		for (const { key, text, startSeconds, endSeconds } of words) {
			const span = document.createElement('span');
			span.dataset['m'] = String(Math.round(startSeconds * 1000));
			span.dataset['d'] = String(Math.round((endSeconds - startSeconds) * 1000));
			span.dataset['key'] = key;
			span.textContent = `${text} `;
			paragraph.append(span);
		}
		section.append(paragraph);
		article.append(section);
		transcript.append(article);
		document.body.append(transcript);
		video.id = 'hyperaudio-video';
		video.dataset['playerType'] = 'native';
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const isActive = target instanceof HTMLElement && target.classList.contains('active');
				const key = isActive ? target.dataset['key'] : undefined;
				if (key !== undefined) note('hyperaudio', key);
			}
		}).observe(paragraph, { subtree: true, attributeFilter: ['class'] });
		new window.HyperaudioLite({ transcript: transcript.id, player: video.id, autoScroll: false });
	};
	window.follow = (words, ways) => {
		const video = document.querySelector('video');
		if (video === null) throw new Error('There is no video.');
		const begin = { timeupdate: plain, 'text track': textTrack, hyperaudio } as const;
		for (const way of ways) if (way in begin) begin[way as keyof typeof begin](video, words);
	};
}
