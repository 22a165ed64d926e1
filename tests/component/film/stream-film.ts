import { Events, type Fragment, type default as Hls } from 'hls.js';
import videojs from 'video.js/core.es.js';
import { HLS_TYPE, type HlsOptions } from '#lib/player/video-js/hls-source-handler.ts';

const PATIENCE_MS = 12_000;

/** What hls.js and Chromium made of a film. Times are seconds. */
export interface Streamed {
	/** Of which rung each segment was loaded, and when it begins on the screen. */
	segments: { rung: number; startSeconds: number }[];
	/** By how much hls.js moves the film to have it begin at zero. */
	offsets: number[];
	/** What each source buffer holds in the end. */
	buffered: Record<string, readonly [from: number, to: number][]>;
	durationSeconds: number;
	/** hls.js's and the browser's complaints, those it can live with as well. */
	errors: string[];
}

/** Loads a whole film with the player's own engine and options, from one rung and the other in turn.
 * Two ways, one from each rung, load all of both. */
export async function streamFilm(src: string, firstRung: 0 | 1): Promise<Streamed> {
	const streamed: Streamed = {
		segments: [],
		offsets: [],
		buffered: {},
		durationSeconds: 0,
		errors: []
	};
	const video = document.createElement('video');
	document.body.append(video);
	let dispose = () => {};
	await new Promise<void>((resolve) => {
		const cueline = {
			startSeconds: 0,
			bandwidth: 5_000_000,
			onOpen: (hls: Hls) => {
				follow(hls, { firstRung, streamed, resolve });
			},
			onFailure: ({ message }: { message: string }) => {
				streamed.errors.push(message);
				resolve();
			}
		};
		const html5: HlsOptions = { cueline };
		const sources = [{ src, type: HLS_TYPE }];
		const player = videojs(video, { preload: 'auto', children: ['mediaLoader'], html5, sources });
		const giveUp = setTimeout(() => {
			streamed.errors.push(`Only ${streamed.segments.length} segments were loaded in time`);
			resolve();
		}, PATIENCE_MS);
		dispose = () => {
			clearTimeout(giveUp);
			player.dispose();
		};
	});
	streamed.durationSeconds = video.duration;
	dispose();
	return streamed;
}

/** Of which rung a segment is to be: of each in turn. */
export function rungOf(segment: number, firstRung: 0 | 1): number {
	return (firstRung + segment) % 2;
}

interface Following {
	firstRung: 0 | 1;
	streamed: Streamed;
	resolve: () => void;
}

function follow(hls: Hls, { firstRung, streamed, resolve }: Following): void {
	const buffers = new Map<string, SourceBuffer>();
	Object.assign(hls.config, {
		...{ maxBufferLength: 600, maxMaxBufferLength: 600, maxBufferSize: 1e9 },
		capLevelToPlayerSize: false
	});
	hls.startLevel = firstRung;
	hls.on(Events.MANIFEST_PARSED, () => {
		hls.loadLevel = firstRung;
	});
	// Between two segments: while one loads, a change would abort it.
	hls.on(Events.FRAG_LOADED, (_, { frag }) => {
		if (isPicture(frag)) hls.loadLevel = rungOf(frag.sn + 1, firstRung);
	});
	hls.on(Events.INIT_PTS_FOUND, (_, { initPTS, timescale }) => {
		streamed.offsets.push(initPTS / timescale);
	});
	hls.on(Events.FRAG_PARSED, (_, { frag }) => {
		if (!isPicture(frag)) return;
		const startSeconds = frag.elementaryStreams.video?.startPTS ?? Number.NaN;
		streamed.segments[frag.sn] = { rung: frag.level, startSeconds };
	});
	hls.on(Events.BUFFER_CREATED, (_, { tracks }) => {
		for (const [name, track] of Object.entries(tracks)) {
			buffers.set(name, track.buffer);
		}
	});
	hls.on(Events.ERROR, (_, { details, error, fatal }) => {
		streamed.errors.push(`${details}${fatal ? ' (fatal)' : ''}: ${error.message}`);
		if (fatal) resolve();
	});
	hls.on(Events.BUFFERED_TO_END, () => {
		for (const [name, { buffered }] of buffers) {
			streamed.buffered[name] = Array.from({ length: buffered.length }, (_, index) => [
				buffered.start(index),
				buffered.end(index)
			]);
		}
		resolve();
	});
}

function isPicture(frag: Fragment): frag is Fragment & { sn: number } {
	return frag.type.startsWith('main') && typeof frag.sn === 'number';
}
