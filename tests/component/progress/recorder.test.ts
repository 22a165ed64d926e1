import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unionSegments } from '#lib/progress/played-segments.ts';
import { Recorder, type Report } from '#lib/progress/recorder.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

let playback: HandDrivenPlayback;
let reports: Report[];
let recorder: Recorder;
let letGo: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	playback = new HandDrivenPlayback();
	reports = [];
	recorder = new Recorder((report) => reports.push(report));
	letGo = recorder.attach(playback);
});

afterEach(() => {
	letGo();
	vi.useRealTimers();
});

/** Lets the player play on for some seconds of the video, at its rate. */
function playOn(seconds: number): void {
	for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
		vi.advanceTimersByTime(250 / playback.rate);
		playback.currentSeconds += 0.25;
		playback.emit('timeupdate');
	}
}

const played = () => unionSegments(...reports.map(({ segments }) => segments));

describe('Recorder', () => {
	it('reports what was played when the learner pauses', () => {
		void playback.play();
		playOn(2);
		playback.pause();
		expect(reports).toMatchObject([
			{ segments: [[0, 2000]], positionMs: 2000, isLeaving: false, canWait: false }
		]);
	});

	it('reports every three seconds, for what follows to be sent with it', () => {
		void playback.play();
		playOn(7);
		expect(reports).toMatchObject([{ canWait: true }, { canWait: true }]);
	});

	it('cuts at a seek: what was skipped was not played', () => {
		void playback.play();
		playOn(2);
		playback.seek(60);
		playOn(3);
		playback.pause();
		expect(played()).toEqual([
			[0, 2000],
			[60_000, 63_000]
		]);
	});

	it('counts nothing for seeking to the end', () => {
		playback.seek(112);
		playback.emit('ended');
		expect(reports).toEqual([]);
		expect(recorder.unreported).toEqual([]);
	});

	it('counts no time in which the player waits for data', () => {
		void playback.play();
		playOn(2);
		playback.emit('waiting');
		vi.advanceTimersByTime(10_000);
		playback.emit('timeupdate');
		playback.emit('playing');
		playOn(1);
		playback.pause();
		expect(played()).toEqual([[0, 3000]]);
	});

	it('counts media time, not wall time, at twice the speed', () => {
		playback.rate = 2;
		void playback.play();
		playOn(8);
		playback.pause();
		expect(played()).toEqual([[0, 8000]]);
	});

	it('does not overwrite the stored position before the player has reached it', () => {
		playback.emit('timeupdate');
		playback.emit('pause');
		playback.currentSeconds = 42;
		playback.emit('seeked');
		dispatchEvent(new Event('pagehide'));
		vi.advanceTimersByTime(60_000);
		expect(reports).toEqual([]);
	});

	it('reports a place sought while paused, once settled on', () => {
		void playback.play();
		playOn(1);
		playback.pause();
		playback.seek(30);
		playback.seek(40);
		vi.advanceTimersByTime(2000);
		expect(reports.slice(1)).toMatchObject([{ segments: [], positionMs: 40_000 }]);
	});

	it('reports at once when the page goes away', () => {
		void playback.play();
		playOn(2);
		dispatchEvent(new Event('pagehide'));
		expect(reports).toMatchObject([{ segments: [[0, 2000]], isLeaving: true }]);
	});

	it('reports nothing twice', () => {
		void playback.play();
		playOn(2);
		playback.pause();
		dispatchEvent(new Event('pagehide'));
		vi.advanceTimersByTime(60_000);
		expect(reports).toHaveLength(1);
	});

	it('lets go of the player, and reports what was left', () => {
		void playback.play();
		playOn(2);
		letGo();
		expect(playback.listenerCount).toBe(0);
		expect(played()).toEqual([[0, 2000]]);
	});
});
