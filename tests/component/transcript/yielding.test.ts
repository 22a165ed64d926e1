import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { line, showTranscript, someCues, words } from './a-transcript.ts';
import { findElement } from './find-element.ts';

beforeEach(async () => {
	await page.viewport(1000, 700);
});

function follow(): HTMLElement {
	return page.getByRole('button', { name: 'Follow' }).element() as HTMLElement;
}

function isFollowing(): boolean {
	flushSync();
	return follow().getAttribute('aria-pressed') === 'true';
}

function scroller(): HTMLElement {
	return findElement('.scroller');
}

function isInView(index: number): boolean {
	const { top, bottom } = line(index).getBoundingClientRect();
	const view = scroller().getBoundingClientRect();
	return top >= view.top && bottom <= view.bottom;
}

const signs: Record<string, () => void | Promise<void>> = {
	'a wheel': () => {
		line(0).dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 20 }));
	},
	'a touch that moves': () => {
		line(0).dispatchEvent(new TouchEvent('touchmove', { bubbles: true }));
	},
	'a drag': () => {
		const drag = (type: string, clientY: number, buttons: number) =>
			line(0).dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, buttons }));
		drag('pointerdown', 100, 1);
		drag('pointermove', 120, 1);
	},
	'a key': () => {
		line(0).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'PageDown' }));
	},
	'a selection': async () => {
		getSelection()?.setBaseAndExtent(words(0), 0, words(0), 4);
		await new Promise((resolve) => setTimeout(resolve, 50));
		getSelection()?.removeAllRanges();
	},
	'the focus': () => line(0).querySelector('a')?.focus(),
	searching: () => (page.getByRole('searchbox').element() as HTMLElement).focus()
};

describe('following', () => {
	it('keeps the line being spoken in view', async () => {
		const { playback, mountPlayer } = showTranscript(someCues(60));
		mountPlayer();
		playback.seek(120.5);
		await expect.poll(() => isInView(40)).toBe(true);
	});

	it('never moves the focus', async () => {
		const { playback, mountPlayer } = showTranscript(someCues(60));
		mountPlayer();
		follow().focus();
		playback.seek(120.5);
		await expect.poll(() => isInView(40)).toBe(true);
		expect(document.activeElement).toBe(follow());
	});

	it.each(Object.keys(signs))('yields to %s', async (sign) => {
		showTranscript(someCues(60)).mountPlayer();
		const before = isFollowing();
		await signs[sign]?.();
		expect([before, isFollowing()]).toEqual([true, false]);
	});

	it('stays where the reader is from then on', async () => {
		const { playback, mountPlayer } = showTranscript(someCues(60));
		mountPlayer();
		await signs['a wheel']?.();
		scroller().scrollTop = 300;
		playback.seek(120.5);
		flushSync();
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(scroller().scrollTop).toBe(300);
	});

	it('comes back by its button only', async () => {
		const { playback, mountPlayer } = showTranscript(someCues(60));
		mountPlayer();
		await signs['a wheel']?.();
		playback.seek(120.5);
		flushSync();
		const before = [isFollowing(), isInView(40)];
		await userEvent.click(follow());
		await expect.poll(() => isInView(40)).toBe(true);
		expect([before, isFollowing()]).toEqual([[false, false], true]);
	});

	it('goes on when a line is clicked', async () => {
		const { mountPlayer } = showTranscript(someCues(60));
		mountPlayer();
		await userEvent.click(findElement('a', line(1)));
		expect(isFollowing()).toBe(true);
	});
});
