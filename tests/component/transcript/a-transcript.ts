import { flushSync, mount, unmount } from 'svelte';
import { onTestFinished } from 'vitest';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import type { Term } from '#lib/transcript/words/find-terms.ts';
import TranscriptPanel from '#lib/transcript/TranscriptPanel.svelte';
import '../../../src/app.css';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { aCue } from '../../unit/transcript-ui/a-cue.ts';
import { findElement } from './find-element.ts';

export const FEMORAL_HEAD: Term = {
	structure: 'femoral-head',
	name: 'Femoral head',
	definition: 'The round upper end of the thigh bone.',
	words: ['Femoral head', 'head of the thigh bone'],
	href: '/anatomy/femoral-head'
};

/** Lines of two seconds, one every three: `Line 0 sits in its socket`. */
export function someCues(count: number): Cue[] {
	return Array.from({ length: count }, (_, index) =>
		aCue({ id: `c${index}`, start: index * 3, text: `Line ${index} sits in its socket` })
	);
}

/** A transcript on a page, 400 px high, with a player that the test drives. */
export function showTranscript(
	cues: readonly Cue[],
	{ chapters = [], terms = [], startSeconds = 0 }: Partial<Shown> = {}
) {
	const target = document.createElement('div');
	target.style.height = '400px';
	document.body.append(target);
	const player = new PlayerState({ durationSeconds: 600, startSeconds });
	const playback = new HandDrivenPlayback();
	playback.durationSeconds = player.durationSeconds;
	const props = { player, cues, chapters, terms, language: 'en', lessonHref: '/lesson' };
	const panel = mount(TranscriptPanel, { target, props });
	flushSync();
	onTestFinished(async () => {
		await unmount(panel);
		target.remove();
	});
	const mountPlayer = () => {
		player.attach(playback);
		flushSync();
	};
	return { target, player, playback, mountPlayer };
}

interface Shown {
	chapters: { startSeconds: number; endSeconds: number; title: string }[];
	terms: Term[];
	startSeconds: number;
}

/**
 * A height once it stands still, frame after frame: whatever moves lines or the page does so by
 * frames, from the next one on.
 */
export async function atRest(read: () => number): Promise<number> {
	let height = Number.NaN;
	for (let still = 0; still < 5;) {
		await new Promise(requestAnimationFrame);
		const now = read();
		still = now === height ? still + 1 : 0;
		height = now;
	}
	return height;
}

export function line(index: number): HTMLElement {
	return findElement(`#cue-c${index}`);
}

export function words(index: number): Text {
	return findElement('.words', line(index)).firstChild as Text;
}

/** What a highlight is painted over. */
export function painted(name: string): string[] {
	return [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
		(startContainer as Text).data.slice(startOffset, endOffset)
	);
}

export function currentLines(): string[] {
	return [...document.querySelectorAll('[aria-current="true"]')].map(({ id }) => id);
}

/** Clicks a word of a line, once the line is on the screen. */
export async function clickWord(index: number, word: string): Promise<void> {
	await document.fonts.ready;
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const node = words(index);
	const range = document.createRange();
	range.setStart(node, node.data.indexOf(word));
	range.setEnd(node, node.data.indexOf(word) + word.length);
	const { left, top, width, height } = range.getBoundingClientRect();
	const place = { clientX: left + width / 2, clientY: top + height / 2 };
	document
		.elementFromPoint(place.clientX, place.clientY)
		?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...place }));
	flushSync();
}
