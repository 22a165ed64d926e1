import type { Playback, PlaybackEvent } from '#lib/player/playback.ts';
import { toMs } from '#lib/shared/media-time.ts';
import { playedBetween, type Observation } from './observation.ts';
import { unionSegments, type PlayedSegments } from './played-segments.ts';

/** What a recorder has to tell: segments played since it last told, and where the learner is. */
export interface Report {
	segments: PlayedSegments;
	positionMs: number;
	/** unix milliseconds */
	at: number;
	/** The page may be gone in a moment. */
	isLeaving: boolean;
	/** The learner goes on playing: more follows in a moment. */
	canWait: boolean;
}

/** No more than this is lost where a browser or a machine dies without a word. */
const REPORT_EVERY_MS = 3000;
/** A place sought while paused is told once the learner has settled on it. */
const SETTLED_MS = 1000;

const OBSERVED: readonly PlaybackEvent[] = [
	'play',
	'playing',
	'pause',
	'seeking',
	'seeked',
	'timeupdate',
	'ratechange',
	'waiting',
	'emptied',
	'ended'
];

/**
 * Turns a player's events into played segments, and reports them every 3 seconds, on pause, seek
 * and end, and when the page is hidden or left. It says nothing of a position before it has seen
 * something play: until then the player may not have gone to the resume point yet.
 */
export class Recorder {
	/** Played and not reported yet. */
	unreported = $state.raw<PlayedSegments>([]);
	#last: Observation | undefined;
	#positionMs: number | undefined;
	#reportedMs: number | undefined;
	#settling: ReturnType<typeof setTimeout> | undefined;
	readonly #report: (report: Report) => void;

	constructor(report: (report: Report) => void) {
		this.#report = report;
	}

	/** Records a player until the answered function is called. */
	attach(playback: Playback): () => void {
		this.#last = undefined;
		const letGo = OBSERVED.map((event) => playback.on(event, () => this.#hear(event, playback)));
		const timer = setInterval(() => this.report({ canWait: true }), REPORT_EVERY_MS);
		const leave = () => {
			this.#observe(playback);
			this.report({ isLeaving: true });
		};
		const hide = () => {
			if (document.visibilityState === 'hidden') leave();
		};
		document.addEventListener('visibilitychange', hide);
		addEventListener('pagehide', leave);
		return () => {
			for (const stop of letGo) stop();
			clearInterval(timer);
			document.removeEventListener('visibilitychange', hide);
			removeEventListener('pagehide', leave);
			this.report();
		};
	}

	/** Tells what there is to tell, if anything. */
	report({ isLeaving = false, canWait = false } = {}): void {
		clearTimeout(this.#settling);
		const positionMs = this.#positionMs;
		const isNews = this.unreported.length > 0 || positionMs !== this.#reportedMs;
		if (positionMs === undefined || !isNews) return;
		const segments = this.unreported;
		this.unreported = [];
		this.#reportedMs = positionMs;
		this.#report({ segments, positionMs, at: Date.now(), isLeaving, canWait });
	}

	#hear(event: PlaybackEvent, playback: Playback): void {
		this.#observe(playback);
		const hasCut = event === 'seeking' && this.unreported.length > 0;
		if (hasCut || event === 'pause' || event === 'ended') this.report();
		if (event === 'seeked' && playback.isPaused) {
			clearTimeout(this.#settling);
			this.#settling = setTimeout(() => this.report(), SETTLED_MS);
		}
	}

	#observe({ currentSeconds: mediaSeconds, rate, isPaused, isSeeking }: Playback): void {
		const now = { mediaSeconds, wallMs: performance.now(), rate, isPaused, isSeeking };
		const segment = this.#last && playedBetween(this.#last, now);
		this.#last = now;
		if (segment !== undefined) this.unreported = unionSegments(this.unreported, [segment]);
		const hasPlayed = segment !== undefined || this.#positionMs !== undefined;
		if (hasPlayed && !isSeeking) this.#positionMs = toMs(mediaSeconds);
	}
}
