import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { currentLines, line, painted, showTranscript, someCues } from './a-transcript.ts';
import { findElement } from './find-element.ts';

beforeEach(async () => {
	await page.viewport(1000, 700);
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('the line being spoken', () => {
	it('is marked before there is a player, where it will start', () => {
		showTranscript(someCues(5), { startSeconds: 7 });
		expect(currentLines()).toEqual(['cue-c2']);
	});

	it('moves to where the player goes', () => {
		const { playback, mountPlayer } = showTranscript(someCues(5));
		mountPlayer();
		playback.seek(9.5);
		flushSync();
		expect(currentLines()).toEqual(['cue-c3']);
	});

	it('leaves softer lines behind, and takes them back', () => {
		const { playback, mountPlayer } = showTranscript(someCues(5));
		mountPlayer();
		const past = () => [...document.querySelectorAll('li.past')].map(({ id }) => id);
		playback.seek(9.5);
		flushSync();
		const before = past();
		playback.seek(3.5);
		flushSync();
		expect([before, past()]).toEqual([['cue-c0', 'cue-c1', 'cue-c2'], ['cue-c0']]);
	});
});

describe('the word being spoken', () => {
	/** Plays by fake time: the media clock moves with the timers, at a rate. */
	function play(seconds: number, rate: number) {
		vi.useFakeTimers();
		const { playback, mountPlayer } = showTranscript(someCues(4));
		mountPlayer();
		playback.rate = rate;
		const startedMs = Date.now();
		Object.defineProperty(playback, 'currentSeconds', {
			get: () => ((Date.now() - startedMs) / 1000) * rate
		});
		void playback.play();
		const seen: string[] = [];
		for (let ms = 0; ms < (seconds / rate) * 1000; ms += 1) {
			vi.advanceTimersByTime(1);
			flushSync();
			const [word] = painted('spoken-word');
			if (word !== undefined && word !== seen.at(-1)) seen.push(word);
		}
		return { seen, playback };
	}

	const all = [0, 1, 2, 3].flatMap((index) => ['Line', `${index}`, 'sits', 'in', 'its', 'socket']);

	it.each([0.5, 1, 2])('goes through every word in order at %d times the speed', (rate) => {
		expect(play(12, rate).seen).toEqual(all);
	});

	it.each([0, 8])('changes within a millisecond where long timers come %d ms late', (lateMs) => {
		vi.useFakeTimers();
		const exact = globalThis.setTimeout;
		const coarse = (act: () => void, delayMs = 0) =>
			exact(act, delayMs > 32 ? delayMs + lateMs : delayMs);
		vi.stubGlobal('setTimeout', coarse);
		const { playback, mountPlayer } = showTranscript(someCues(2));
		mountPlayer();
		const startedMs = Date.now();
		Object.defineProperty(playback, 'currentSeconds', {
			get: () => (Date.now() - startedMs) / 1000
		});
		void playback.play();
		vi.advanceTimersByTime(333);
		flushSync();
		const before = painted('spoken-word');
		vi.advanceTimersByTime(1);
		flushSync();
		expect([before, painted('spoken-word')]).toEqual([['Line'], ['0']]);
	});

	it.each(['pause', 'waiting', 'seeking', 'emptied'] as const)('stands still on %s', (event) => {
		const { playback } = play(0.2, 1);
		playback.isPaused = event === 'pause';
		playback.isSeeking = event === 'seeking';
		playback.emit(event);
		vi.advanceTimersByTime(5000);
		flushSync();
		expect(painted('spoken-word')).toEqual(['Line']);
	});

	it('goes on once the player has what it waited for', () => {
		const { playback } = play(0.2, 1);
		playback.emit('waiting');
		vi.advanceTimersByTime(400);
		playback.emit('playing');
		flushSync();
		expect(painted('spoken-word')).toEqual(['0']);
	});

	it('leaves the line one plain text node', () => {
		play(1, 1);
		expect([...findElement('.words', line(0)).childNodes]).toHaveLength(1);
	});
});

describe('leaving', () => {
	it('lets go of the player and takes the paint off', async () => {
		const { mount, unmount } = await import('svelte');
		const { default: TranscriptPanel } = await import('#lib/transcript/TranscriptPanel.svelte');
		const { PlayerState } = await import('#lib/player/player-state.svelte.ts');
		const { HandDrivenPlayback } = await import('../../support/hand-driven-playback.ts');
		const player = new PlayerState({ durationSeconds: 60, startSeconds: 0 });
		const playback = new HandDrivenPlayback();
		const detach = player.attach(playback);
		const props = { player, cues: someCues(3), chapters: [], terms: [] };
		const panel = mount(TranscriptPanel, {
			target: document.body,
			props: { ...props, language: 'en', lessonHref: '/l' }
		});
		flushSync();
		await unmount(panel);
		detach();
		expect([playback.listenerCount, painted('spoken-word')]).toEqual([0, []]);
	});
});
