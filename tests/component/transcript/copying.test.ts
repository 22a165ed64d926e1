import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { line, showTranscript, someCues, words } from './a-transcript.ts';
import { findElement } from './find-element.ts';

beforeEach(async () => {
	await page.viewport(1000, 700);
});

function copySelection(): string {
	const event = new ClipboardEvent('copy', {
		bubbles: true,
		cancelable: true,
		clipboardData: new DataTransfer()
	});
	document.body.dispatchEvent(event);
	return event.clipboardData?.getData('text/plain') ?? '';
}

function select(from: Text, start: number, to: Text, end: number): void {
	getSelection()?.setBaseAndExtent(from, start, to, end);
	onTestFinished(() => getSelection()?.removeAllRanges());
}

describe('copying a selection', () => {
	it('over lines brings its words, its time and the way there', () => {
		showTranscript(someCues(5));
		select(words(1), 0, words(2), words(2).length);
		expect(copySelection()).toMatch(
			/^“Line 1 sits in its socket Line 2 sits in its socket”\n.*0:03–0:08\nhttp.*\/lesson\?t=3-8#cue-c1$/
		);
	});

	it('over words of one line is left to the browser', () => {
		showTranscript(someCues(5));
		select(words(1), 0, words(1), 6);
		expect(copySelection()).toBe('');
	});

	it('that reaches beyond the transcript is left to the browser', () => {
		const { target } = showTranscript(someCues(5));
		target.append('After');
		getSelection()?.setBaseAndExtent(words(1), 0, target, target.childNodes.length);
		onTestFinished(() => getSelection()?.removeAllRanges());
		expect(copySelection()).toBe('');
	});
});

describe('a passage by the menus of its lines', () => {
	async function openMenu(index: number): Promise<void> {
		findElement('a', line(index)).focus();
		flushSync();
		findElement('.more').focus();
		await userEvent.keyboard('{Enter}');
	}

	it('is begun on one line and copied on another, by keyboard alone', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		showTranscript(someCues(5));
		await openMenu(1);
		findElement('[popover] button:last-of-type', line(1)).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText(/The passage begins here/)).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await openMenu(3);
		const copy = page.getByRole('button', { name: 'Copy passage from 0:03', exact: true });
		(copy.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(write.mock.calls[0]?.[0]).toContain('Line 3 sits in its socket”');
		expect(write.mock.calls[0]?.[0]).toContain('?t=3-11#cue-c1');
		expect(getSelection()?.toString()).toContain('Line 2');
	});
});
