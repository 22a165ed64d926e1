import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aCue } from '../../unit/transcript-ui/a-cue.ts';
import {
	clickWord,
	FEMORAL_HEAD,
	line,
	painted,
	showTranscript,
	someCues,
	words
} from './a-transcript.ts';
import { findElement } from './find-element.ts';

const withTerm = [
	aCue({ id: 'c0', start: 60, end: 64, text: 'Now the femoral head drifts.' }),
	aCue({ id: 'c1', start: 65, end: 67, text: 'Let it go.' })
];

beforeEach(async () => {
	await page.viewport(1000, 700);
});

describe('a line', () => {
	it('is a list item with its times', () => {
		showTranscript(withTerm);
		expect([line(0).tagName, line(0).dataset['start'], line(0).dataset['end']]).toEqual([
			'LI',
			'60',
			'64'
		]);
	});

	it('has a button that says when it plays from, and is a link to the line', () => {
		showTranscript([aCue({ id: 'c0', start: 62.4 })]);
		const button = page.getByRole('button', { name: 'Play from 1 minute 2 seconds' }).element();
		expect([button.textContent, button.getAttribute('href')]).toEqual([
			'1:02',
			'/lesson?t=62.4#cue-c0'
		]);
	});

	it('plays from its time', async () => {
		const { player } = showTranscript(withTerm);
		await userEvent.click(page.getByRole('button', { name: 'Play from 1 minute 5 seconds' }));
		expect([player.currentSeconds, player.isPaused]).toEqual([65, false]);
	});

	it('plays from a word that is clicked', async () => {
		const { player } = showTranscript(withTerm);
		await clickWord(0, 'drifts');
		expect(player.currentSeconds).toBeCloseTo(63.2);
	});

	it('does not play when its words are being selected', async () => {
		const { player } = showTranscript(withTerm);
		const node = words(1);
		getSelection()?.setBaseAndExtent(node, 0, node, 3);
		await clickWord(1, 'it');
		getSelection()?.removeAllRanges();
		expect(player.currentSeconds).toBe(0);
	});

	it('shows what would be markup as the text it is', () => {
		const text = '<script>alert(1)</script> & <img src=x onerror=alert(1)> <b>heel</b>';
		showTranscript([aCue({ id: 'c0', start: 0, text })]);
		const shown = findElement('.words', line(0));
		expect([shown.textContent, shown.childElementCount]).toEqual([text, 0]);
	});

	it('stands under the title of the chapter that it opens', () => {
		const chapters = [{ startSeconds: 60, endSeconds: 70, title: 'What a <b>seat</b> does' }];
		showTranscript(withTerm, { chapters });
		const heading = page.getByRole('heading', { level: 3, name: 'What a <b>seat</b> does' });
		expect(heading.element().closest('li')?.id).toBe('cue-c0');
	});
});

describe('a term', () => {
	it('is underlined', async () => {
		showTranscript(withTerm, { terms: [FEMORAL_HEAD] });
		await expect.poll(() => painted('term')).toEqual(['femoral head']);
	});

	it('opens its definition when clicked, and does not play', async () => {
		const { player } = showTranscript(withTerm, { terms: [FEMORAL_HEAD] });
		await clickWord(0, 'femoral');
		await expect.element(page.getByText(FEMORAL_HEAD.definition)).toBeVisible();
		expect(player.currentSeconds).toBe(0);
	});

	it('plays from where it is said', async () => {
		const { player } = showTranscript(withTerm, { terms: [FEMORAL_HEAD] });
		await clickWord(0, 'head');
		await userEvent.click(page.getByRole('button', { name: 'Play from here' }));
		expect(player.currentSeconds).toBeCloseTo(61.6);
	});

	it('leads to its structure', async () => {
		showTranscript(withTerm, { terms: [FEMORAL_HEAD] });
		await clickWord(0, 'head');
		const link = page.getByRole('link', { name: 'Femoral head in the atlas' });
		await expect.element(link).toHaveAttribute('href', '/anatomy/femoral-head');
	});
});

describe('the keyboard', () => {
	function time(index: number): HTMLElement {
		return findElement('a', line(index));
	}

	it('selects lines with Shift, as the passage that is copied', async () => {
		showTranscript(someCues(5));
		time(1).focus();
		await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
		const selection = getSelection();
		expect([selection?.anchorNode, selection?.focusNode]).toEqual([words(1), words(3)]);
		expect(document.activeElement).toBe(time(3));
		await page.getByRole('button', { name: 'More for this line' }).click();
		await expect
			.element(page.getByRole('button', { name: 'Copy passage from 0:03' }))
			.toBeVisible();
		await userEvent.keyboard('{Escape}');
		time(3).focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(getSelection()?.isCollapsed).toBe(true);
	});

	it('finds the lines by one stop of Tab', () => {
		showTranscript(someCues(5), { startSeconds: 7 });
		const stops = [...document.querySelectorAll<HTMLElement>('a.time')].filter(
			({ tabIndex }) => tabIndex === 0
		);
		expect(stops).toEqual([time(2)]);
	});

	it.each([
		['{ArrowDown}', 3],
		['{ArrowUp}', 1],
		['{Home}', 0],
		['{End}', 4]
	])('goes with %s to line %d', async (key, index) => {
		showTranscript(someCues(5));
		time(2).focus();
		await userEvent.keyboard(key);
		expect(document.activeElement).toBe(time(index));
	});

	it('describes a line by its words', () => {
		showTranscript(someCues(5));
		time(1).focus();
		const id = time(1).getAttribute('aria-describedby') ?? '';
		expect(document.getElementById(id)?.textContent).toBe('Line 1 sits in its socket');
	});

	it('plays from a line', async () => {
		const { player } = showTranscript(someCues(5));
		time(1).focus();
		await userEvent.keyboard('{Enter}');
		expect(player.currentSeconds).toBe(3);
	});

	it('moves a cursor from word to word, and plays there', async () => {
		const { player } = showTranscript(someCues(5));
		time(1).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
		const pointed = painted('word-cursor');
		await userEvent.keyboard('{Enter}');
		expect([pointed, player.currentSeconds]).toEqual([['sits'], 3 + (2 * 2) / 6]);
	});

	it('keeps its keys from the player', async () => {
		showTranscript(someCues(5));
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		time(1).focus();
		await userEvent.keyboard('{ArrowRight} ');
		document.removeEventListener('keydown', heard);
		expect(heard).not.toHaveBeenCalled();
	});

	it('opens the terms of a line, and comes back', async () => {
		showTranscript(withTerm, { terms: [FEMORAL_HEAD] });
		time(0).focus();
		await userEvent.keyboard('t');
		await expect.element(page.getByText(FEMORAL_HEAD.definition)).toBeVisible();
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).toBe(time(0));
	});
});

describe('the menu of a line', () => {
	const copied: string[] = [];

	beforeEach(() => {
		copied.length = 0;
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
			copied.push(text);
			return Promise.resolve();
		});
	});

	async function openMenu() {
		const shown = showTranscript(withTerm, { terms: [FEMORAL_HEAD] });
		await userEvent.hover(line(0));
		findElement('a', line(0)).focus();
		flushSync();
		await userEvent.click(page.getByRole('button', { name: 'More for this line' }));
		return shown;
	}

	it('copies the way to the line, and says so', async () => {
		await openMenu();
		await userEvent.click(page.getByRole('button', { name: 'Copy link to this line' }));
		expect(copied).toEqual([`${location.origin}/lesson?t=60#cue-c0`]);
		await expect.element(page.getByText('Link copied.')).toBeVisible();
	});

	it('copies what was said with the way there', async () => {
		await openMenu();
		await userEvent.click(page.getByRole('button', { name: 'Copy quote' }));
		expect(copied[0]).toContain('“Now the femoral head drifts.”');
	});

	it('opens the terms of the line', async () => {
		await openMenu();
		await userEvent.click(page.getByRole('button', { name: 'Terms in this line' }));
		await expect.element(page.getByText(FEMORAL_HEAD.definition)).toBeVisible();
	});
});
