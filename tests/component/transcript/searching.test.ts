import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { atRest, painted, showTranscript, someCues, line } from './a-transcript.ts';
import { findElement } from './find-element.ts';

beforeEach(async () => {
	await page.viewport(1000, 700);
});

const box = () => page.getByRole('searchbox', { name: 'Search transcript' });
const status = () => page.getByRole('status');

describe('search', () => {
	it('says which of how many is looked at', async () => {
		showTranscript(someCues(7));
		await userEvent.fill(box(), 'SOCKET');
		await expect.element(status()).toHaveTextContent('1 of 7');
	});

	it('goes on by Enter and back by Shift+Enter, round the end', async () => {
		showTranscript(someCues(7));
		await userEvent.fill(box(), 'socket');
		await userEvent.keyboard('{Enter}{Enter}');
		await expect.element(status()).toHaveTextContent('3 of 7');
		await userEvent.keyboard('{Shift>}{Enter}{Enter}{Enter}{/Shift}');
		await expect.element(status()).toHaveTextContent('7 of 7');
	});

	it('paints the hits, and the one that is looked at', async () => {
		showTranscript(someCues(7));
		await userEvent.fill(box(), 'sock');
		await expect.poll(() => painted('search-hit').length).toBe(7);
		expect(painted('search-hit-current')).toEqual(['sock']);
	});

	it('brings the hit into view', async () => {
		showTranscript(someCues(60));
		await userEvent.fill(box(), 'line 50');
		const view = findElement('.scroller').getBoundingClientRect();
		await expect.poll(() => line(50).getBoundingClientRect().bottom < view.bottom).toBe(true);
	});

	it('is not moved away from by what is spoken', async () => {
		const { playback, mountPlayer } = showTranscript(someCues(60));
		mountPlayer();
		await userEvent.fill(box(), 'line 50');
		const scroller = findElement('.scroller');
		await expect.poll(() => scroller.scrollTop).toBeGreaterThan(0);
		const before = await atRest(() => scroller.scrollTop);
		const spoken = () => document.querySelector('[aria-current="true"]')?.id;
		const spokenBefore = spoken();
		playback.seek(30.5);
		await expect.poll(spoken).not.toBe(spokenBefore);
		expect(await atRest(() => scroller.scrollTop)).toBe(before);
	});

	it('goes on and back by buttons', async () => {
		showTranscript(someCues(7));
		await userEvent.fill(box(), 'socket');
		await page.getByRole('button', { name: 'Previous hit' }).click();
		await expect.element(status()).toHaveTextContent('7 of 7');
		await page.getByRole('button', { name: 'Next hit' }).click();
		await expect.element(status()).toHaveTextContent('1 of 7');
	});

	it('paints inflections', async () => {
		showTranscript(someCues(2));
		await userEvent.fill(box(), 'sockets');
		await expect.poll(() => painted('search-hit')).toEqual(['socket', 'socket']);
	});

	it('says when there is nothing', async () => {
		showTranscript(someCues(7));
		await userEvent.fill(box(), '<script>');
		await expect.element(status()).toHaveTextContent('Not found');
	});

	it('is cleared by Escape', async () => {
		showTranscript(someCues(7));
		await userEvent.fill(box(), 'socket');
		await userEvent.keyboard('{Escape}');
		await expect.element(box()).toHaveValue('');
		expect(painted('search-hit')).toEqual([]);
	});

	it('is reached by a slash', async () => {
		showTranscript(someCues(7));
		await userEvent.keyboard('/');
		expect(document.activeElement).toBe(box().element());
		expect((box().element() as HTMLInputElement).value).toBe('');
	});
});
