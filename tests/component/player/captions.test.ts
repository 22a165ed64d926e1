import { render } from 'vitest-browser-svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import CaptionLine from '#lib/player/CaptionLine.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

const lines = [
	{ startSeconds: 2, endSeconds: 6, text: 'Put a hand on your hip.' },
	{ startSeconds: 8, endSeconds: 9, text: '<img src=x onerror=alert(1)>' }
];

function showCaptions(startSeconds = 0) {
	const playback = new HandDrivenPlayback();
	const player = new PlayerState({ durationSeconds: 112, startSeconds });
	player.attach(playback);
	const captions = { language: 'en', label: 'English', lines };
	const view = render(CaptionLine, { player, captions, isRaised: false });
	return { playback, view };
}

describe('CaptionLine', () => {
	it('shows a line with the first frame of its time and takes it away with the last', async () => {
		const { playback } = showCaptions();
		const line = page.getByText('Put a hand on your hip.');
		await expect.element(line).not.toBeInTheDocument();
		playback.presentFrame(2);
		await expect.element(line).toBeVisible();
		playback.presentFrame(6);
		await expect.element(line).not.toBeInTheDocument();
	});

	it('shows the line of the resume point before anything plays', async () => {
		showCaptions(3);
		await expect.element(page.getByText('Put a hand on your hip.')).toBeVisible();
	});

	it('follows a seek of a paused lesson', async () => {
		const { playback } = showCaptions();
		playback.seek(4);
		await expect.element(page.getByText('Put a hand on your hip.')).toBeVisible();
	});

	it('shows what looks like markup as what it is', async () => {
		const { playback } = showCaptions();
		playback.presentFrame(8.5);
		await expect.element(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
	});

	it('stops watching frames when it goes', async () => {
		const { playback, view } = showCaptions();
		const before = playback.listenerCount;
		await (await view).unmount();
		expect(playback.listenerCount).toBe(before - 2);
	});
});
