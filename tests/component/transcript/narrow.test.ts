import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { atRest, line, showTranscript, someCues } from './a-transcript.ts';
import { findElement } from './find-element.ts';

beforeEach(async () => {
	await page.viewport(390, 844);
	window.scrollTo({ top: 0, behavior: 'instant' });
});

const pageAtRest = () => atRest(() => window.scrollY);

function showOnPhone() {
	const shown = showTranscript(someCues(60));
	shown.target.style.height = '';
	shown.mountPlayer();
	return shown;
}

function goTo(seconds: number, { playback }: ReturnType<typeof showOnPhone>): void {
	playback.seek(seconds);
	flushSync();
}

describe('in a narrow window', () => {
	it('lies in the page, which stays as it was opened until the learner plays', async () => {
		goTo(120.5, showOnPhone());
		await pageAtRest();
		expect(window.scrollY).toBe(0);
	});

	it('follows by the page once it plays, below the sticky video', async () => {
		const shown = showOnPhone();
		await shown.playback.play();
		goTo(120.5, shown);
		await expect.poll(() => line(40).getBoundingClientRect().top).toBeGreaterThan(219);
		await expect.poll(() => line(40).getBoundingClientRect().bottom).toBeLessThan(844);
	});

	it('yields when the page is moved, wherever that is done', async () => {
		const shown = showOnPhone();
		await shown.playback.play();
		document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 20 }));
		goTo(120.5, shown);
		await pageAtRest();
		expect(window.scrollY).toBe(0);
	});

	it('does not take the page back to the transcript from elsewhere', async () => {
		const shown = showOnPhone();
		document.body.style.paddingBottom = '3000px';
		await shown.playback.play();
		const below = document.documentElement.scrollHeight;
		window.scrollTo(0, below);
		await pageAtRest();
		const before = window.scrollY;
		goTo(3.5, shown);
		await pageAtRest();
		document.body.style.paddingBottom = '';
		expect(window.scrollY).toBe(before);
	});

	it('keeps the search and its status on the screen, and the hit below them', async () => {
		showOnPhone();
		await userEvent.fill(page.getByRole('searchbox'), 'line 50');
		const header = () => findElement('.transcript > header').getBoundingClientRect();
		await expect.poll(() => line(50).getBoundingClientRect().bottom).toBeLessThan(844);
		await pageAtRest();
		expect(header().top).toBeCloseTo(219.375, 0);
		expect(line(50).getBoundingClientRect().top).toBeGreaterThan(header().bottom);
	});

	it('goes to a hit although no line is on the screen yet', async () => {
		const { target } = showOnPhone();
		target.style.paddingTop = '700px';
		await userEvent.fill(page.getByRole('searchbox'), 'socket');
		await expect.poll(() => line(0).getBoundingClientRect().bottom).toBeLessThan(844);
		await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
		await expect.poll(() => line(59).getBoundingClientRect().bottom).toBeLessThan(844);
	});
});
