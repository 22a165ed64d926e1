import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import DescriptionLine from '#lib/player/DescriptionLine.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

const lines = [
	{ startSeconds: 2, endSeconds: 3, text: 'A woman stands, seen from the side.' },
	{ startSeconds: 20, endSeconds: 21, text: 'She lies on her back.' }
];

/** What this browser was asked to say and has not finished. */
let saying: SpeechSynthesisUtterance[] = [];
let voices: unknown[] = [];

beforeEach(() => {
	saying = [];
	voices = [{ name: 'A voice' }];
	vi.spyOn(speechSynthesis, 'getVoices').mockImplementation(() => voices as SpeechSynthesisVoice[]);
	vi.spyOn(speechSynthesis, 'speak').mockImplementation((one) => void saying.push(one));
	vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => {
		const ended = saying;
		saying = [];
		for (const one of ended) one.dispatchEvent(new Event('error'));
	});
});

afterEach(() => {
	preferences.descriptions = 'off';
	vi.restoreAllMocks();
});

function finishSaying() {
	const [one] = saying;
	saying = [];
	one?.dispatchEvent(new Event('end'));
}

function play(mode: 'shown' | 'spoken') {
	preferences.descriptions = mode;
	const playback = new HandDrivenPlayback();
	const player = new PlayerState({ durationSeconds: 112, startSeconds: 0 });
	player.attach(playback);
	const view = render(DescriptionLine, { player, descriptions: { language: 'en', lines } });
	player.play();
	return { playback, player, view };
}

describe('descriptions as text', () => {
	it('say politely what is to be seen, long enough to be read', async () => {
		const { playback } = play('shown');
		playback.presentFrame(2);
		const line = page.getByText('A woman stands, seen from the side.');
		await expect.element(line).toBeVisible();
		expect(document.querySelector('p[lang="en"]')?.getAttribute('aria-live')).toBe('polite');
		playback.presentFrame(4);
		await expect.element(line).toBeVisible();
		playback.presentFrame(4.5);
		await expect.element(line).not.toBeInTheDocument();
		expect(saying).toEqual([]);
	});

	it('stand in for a voice that is not there', async () => {
		voices = [];
		const { playback } = play('spoken');
		playback.presentFrame(2);
		await expect.element(page.getByText('A woman stands, seen from the side.')).toBeVisible();
		expect(saying).toEqual([]);
	});

	it('give way to a voice when it comes', async () => {
		voices = [];
		play('spoken');
		await expect.poll(() => document.querySelector('[aria-live]')).not.toBeNull();
		voices = [{ name: 'A voice' }];
		speechSynthesis.dispatchEvent(new Event('voiceschanged'));
		await expect.poll(() => document.querySelector('[aria-live]')).toBeNull();
	});
});

describe('descriptions read out', () => {
	it('are said once, in their language, and not shown', async () => {
		const { playback } = play('spoken');
		await expect.poll(() => document.querySelector('[aria-live]')).toBeNull();
		playback.presentFrame(2);
		playback.presentFrame(2.1);
		expect(saying.map(({ text, lang }) => [text, lang])).toEqual([[lines[0]?.text, 'en']]);
	});

	it('hold the video while they take longer than their gap, then let it go on', async () => {
		const { playback } = play('spoken');
		await expect.poll(() => document.querySelector('[aria-live]')).toBeNull();
		playback.presentFrame(2);
		playback.presentFrame(2.9);
		expect(playback.isPaused).toBe(false);
		playback.presentFrame(3);
		expect(playback.isPaused).toBe(true);
		finishSaying();
		expect(playback.isPaused).toBe(false);
		playback.presentFrame(3.1);
		expect(playback.isPaused).toBe(false);
	});

	it('are cut short by playing on, and by seeking', async () => {
		const { playback, player } = play('spoken');
		await expect.poll(() => document.querySelector('[aria-live]')).toBeNull();
		playback.presentFrame(2);
		playback.presentFrame(3);
		player.play();
		expect(saying).toEqual([]);
		expect(playback.isPaused).toBe(false);
		playback.seek(2);
		playback.presentFrame(2);
		expect(saying).toHaveLength(1);
		playback.seek(40);
		expect(saying).toEqual([]);
		expect(playback.isPaused).toBe(false);
	});

	it('leave a video paused that the learner paused', async () => {
		const { playback, player } = play('spoken');
		await expect.poll(() => document.querySelector('[aria-live]')).toBeNull();
		playback.presentFrame(2);
		player.pause();
		finishSaying();
		expect(playback.isPaused).toBe(true);
	});

	it('leave nothing behind', async () => {
		const { playback, view } = play('spoken');
		await expect.poll(() => document.querySelector('[aria-live]')).toBeNull();
		playback.presentFrame(2);
		const before = playback.listenerCount;
		await (await view).unmount();
		expect(saying).toEqual([]);
		expect(playback.listenerCount).toBe(before - 5);
	});
});
