import { render } from 'vitest-browser-svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';
import TranscriptPanel from '#lib/transcript/TranscriptPanel.svelte';
import '../../../src/app.css';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { atRest, clickWord, currentLines, line, painted, someCues, words } from './a-transcript.ts';
import { findElement } from './find-element.ts';

function read(text: string): Cue[] {
	return parseWebVtt(`WEBVTT\n\n${text}`).cues;
}

const ARABIC = read(
	'c0\n00:01.000 --> 00:03.000\n<00:01.000>القدم <00:01.500>تحمل <00:02.000>WebVTT\n\nc1\n00:04.000 --> 00:05.000\nWebVTT في البداية\n'
);
const JAPANESE = read('c0\n00:01.000 --> 00:03.000\n足が<00:01.500>背骨を<00:02.000>支えます。\n');

beforeEach(async () => {
	await page.viewport(1000, 700);
});

/** A transcript 400 px high, which other lines can take the place of. */
async function show(cues: readonly Cue[], language: string) {
	const target = document.createElement('div');
	target.style.height = '400px';
	document.body.append(target);
	onTestFinished(() => target.remove());
	const player = new PlayerState({ durationSeconds: 600, startSeconds: 0 });
	const playback = new HandDrivenPlayback();
	playback.durationSeconds = 600;
	const rest = { player, chapters: [], terms: [], lessonHref: '/lesson' };
	const view = await render(TranscriptPanel, { target, props: { ...rest, cues, language } });
	player.attach(playback);
	flushSync();
	const showOther = (other: readonly Cue[], otherLanguage: string) =>
		view.rerender({ ...rest, cues: other, language: otherLanguage });
	return { player, playback, showOther };
}

const topOf = (index: number) => line(index).getBoundingClientRect().top;

describe('another language', () => {
	const english = someCues(100);
	/** Longer lines, and two of them for each of the English ones from the tenth on. */
	const spanish = english.map((cue) => ({ ...cue, text: `${cue.text} `.repeat(3).trim() }));

	it('has the same moment at the same height', async () => {
		const { playback, showOther } = await show(english, 'en');
		playback.seek(english[50]?.startSeconds ?? 0);
		flushSync();
		const before = await atRest(() => topOf(50));
		expect(currentLines()).toEqual(['cue-c50']);
		await showOther(spanish, 'es');
		const after = await atRest(() => topOf(50));
		expect(words(50).data).toBe(spanish[50]?.text);
		expect(currentLines()).toEqual(['cue-c50']);
		expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
	});

	it('stays where the reader went, who took over', async () => {
		const { playback, showOther } = await show(english, 'en');
		findElement('.scroller').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
		line(70).scrollIntoView({ block: 'start' });
		playback.seek(3);
		flushSync();
		const before = await atRest(() => topOf(70));
		await showOther(spanish, 'es');
		const after = await atRest(() => topOf(70));
		expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
		const follow = page.getByRole('button', { name: 'Follow' });
		await expect.element(follow).toHaveAttribute('aria-pressed', 'false');
	});

	it('follows the talk on, and plays from its own lines', async () => {
		const { playback, showOther } = await show(english, 'en');
		await showOther(spanish, 'es');
		playback.seek(33);
		flushSync();
		expect(currentLines()).toEqual(['cue-c11']);
		expect(line(10).classList.contains('past')).toBe(true);
		expect(painted('spoken-word')).not.toEqual([]);
		await showOther(someCues(3), 'en');
		await clickWord(0, 'sits');
		expect(playback.currentSeconds).toBe(someCues(1)[0]?.words?.[2]?.startSeconds);
	});
});

describe('a language that runs from right to left', () => {
	it('begins at the right, with its bar and times', async () => {
		const { playback } = await show(ARABIC, 'ar');
		const list = findElement('[role="list"]');
		expect([list.lang, list.dir]).toEqual(['ar', 'rtl']);
		playback.seek(1.2);
		flushSync();
		const box = findElement('.line', line(0));
		expect(getComputedStyle(box).borderRightWidth).toBe('3px');
		expect(getComputedStyle(box).borderLeftWidth).toBe('0px');
		const time = findElement('a.time', line(0)).getBoundingClientRect();
		expect(time.left).toBeGreaterThan(
			findElement('.words', line(0)).getBoundingClientRect().right - 1
		);
	});

	it('begins at the right even where a line begins with Latin letters', async () => {
		await show(ARABIC, 'ar');
		await document.fonts.ready;
		const range = document.createRange();
		range.setStart(words(1), 0);
		range.setEnd(words(1), 'WebVTT'.length);
		const box = findElement('.words', line(1)).getBoundingClientRect();
		expect(box.right - range.getBoundingClientRect().right).toBeLessThan(2);
	});

	it('plays from the word that is clicked, and paints the one that is said', async () => {
		const { playback } = await show(ARABIC, 'ar');
		await clickWord(0, 'تحمل');
		expect(playback.currentSeconds).toBe(1.5);
		flushSync();
		expect(painted('spoken-word')).toEqual(['تحمل']);
		await clickWord(0, 'القدم');
		expect(playback.currentSeconds).toBe(1);
		await clickWord(0, 'WebVTT');
		expect(playback.currentSeconds).toBe(2);
	});

	it('moves the word cursor the way it is written', async () => {
		await show(ARABIC, 'ar');
		findElement('a.time', line(0)).focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(painted('word-cursor')).toEqual(['القدم']);
		await userEvent.keyboard('{ArrowLeft}');
		expect(painted('word-cursor')).toEqual(['تحمل']);
		await userEvent.keyboard('{ArrowRight}');
		expect(painted('word-cursor')).toEqual(['القدم']);
	});

	it('names its buttons in the language of the page', async () => {
		await show(ARABIC, 'ar');
		expect(findElement('a.time', line(0)).lang).toBe('en');
	});
});

describe('a language without spaces', () => {
	it('plays from the word that is clicked, and paints the one that is said', async () => {
		const { playback } = await show(JAPANESE, 'ja');
		await clickWord(0, '支えます');
		expect(playback.currentSeconds).toBe(2);
		flushSync();
		expect(painted('spoken-word')).toEqual(['支えます。']);
		await clickWord(0, '背骨');
		expect(playback.currentSeconds).toBe(1.5);
	});

	it('has words for the keyboard where no word has a time, and plays the line from them', async () => {
		const { playback } = await show(
			read('c0\n00:01.000 --> 00:03.000\n足が背骨を支えます。\n'),
			'ja'
		);
		findElement('a.time', line(0)).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(painted('word-cursor')).toEqual(['足']);
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		expect(painted('word-cursor')).toEqual(['背骨']);
		await userEvent.keyboard('{Enter}');
		expect(playback.currentSeconds).toBe(1);
	});
});
