import { flushSync, mount, unmount } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import PracticeCard from '#lib/practice/PracticeCard.svelte';
import '../../../src/app.css';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { findElement } from '../transcript/find-element.ts';

const card = {
	amount: '5 slow breaths',
	feel: 'Length.',
	stop: 'Stop if it hurts.',
	steps: [
		{ text: 'Lie over the ball.', variant: 'ball', startSeconds: 5, endSeconds: 10 },
		{ text: 'Lie over the roller.', variant: 'roller', startSeconds: 8, endSeconds: 20 },
		{ text: 'Breathe <out>.', startSeconds: 62, endSeconds: 70 }
	]
} as const;

let player: PlayerState;
let playback: HandDrivenPlayback;

beforeEach(async () => {
	await page.viewport(1000, 700);
	player = new PlayerState({ durationSeconds: 112, startSeconds: 0 });
	playback = new HandDrivenPlayback();
	player.attach(playback);
});

function show({ isBesidePlayer = true, equipment = ['mat', 'chair'] } = {}): HTMLElement {
	const target = document.createElement('div');
	document.body.append(target);
	const props = { card, equipment, lessonHref: '/courses/a/b' };
	const shown = mount(PracticeCard, {
		target,
		props: isBesidePlayer ? { ...props, player } : props
	});
	flushSync();
	onTestFinished(async () => {
		await unmount(shown);
		target.remove();
	});
	return target;
}

function playTo(seconds: number): void {
	playback.currentSeconds = seconds;
	playback.emit('timeupdate');
	flushSync();
}

function marked(): (string | undefined)[] {
	return [...document.querySelectorAll('li[aria-current="step"] p')].map(({ textContent }) =>
		textContent.trim()
	);
}

describe('PracticeCard', () => {
	it('says what is needed, how much, what to feel and when to stop', async () => {
		show();
		const region = page.getByRole('region', { name: 'Practice card' });
		for (const text of ['mat, chair', '5 slow breaths', 'Length.', 'Stop if it hurts.']) {
			await expect.element(region.getByText(text)).toBeVisible();
		}
	});

	it('says so when nothing is needed', async () => {
		show({ equipment: [] });
		await expect.element(page.getByText('nothing', { exact: true })).toBeVisible();
	});

	it('gives the ways with ball and roller one number, and names them', () => {
		const target = show();
		const steps = [...target.querySelectorAll('li')].map((step) => [
			step.querySelector('.number')?.textContent,
			step.querySelector('.variant')?.textContent
		]);
		expect(steps).toEqual([
			['1', 'With a ball'],
			['1', 'With a roller'],
			['2', undefined]
		]);
	});

	it('plays from the moment of a step', async () => {
		show();
		await page.getByRole('button', { name: 'Play from 1 minute 2 seconds' }).click();
		expect([playback.currentSeconds, playback.isPaused]).toEqual([62, false]);
	});

	it('marks what is being spoken about, once the lesson has played', async () => {
		show();
		playTo(6);
		expect(marked()).toEqual([]);
		await playback.play();
		const seen = [6, 9, 15, 30, 65].map((seconds) => {
			playTo(seconds);
			return marked().length;
		});
		expect(seen).toEqual([1, 2, 1, 0, 1]);
		expect(marked()).toEqual(['Breathe <out>.']);
	});

	it('keeps its size when a step is marked', async () => {
		const target = show();
		const before = target.getBoundingClientRect().height;
		await playback.play();
		playTo(9);
		expect(target.getBoundingClientRect().height).toBe(before);
	});

	it('is open in a wide window, and opens when asked in a narrow one', async () => {
		show();
		await expect.element(page.getByText('Breathe <out>.')).toBeVisible();
		expect(findElement('summary').checkVisibility()).toBe(false);
		await page.viewport(390, 700);
		const isShown = () => findElement('li').checkVisibility({ contentVisibilityAuto: true });
		await expect.poll(isShown).toBe(false);
		findElement('summary').click();
		await expect.poll(isShown).toBe(true);
	});

	it('as a page of its own is always open, with links into the lesson', async () => {
		await page.viewport(390, 700);
		show({ isBesidePlayer: false });
		const link = page.getByRole('link', { name: 'Play from 1 minute 2 seconds' });
		await expect.element(link).toBeVisible();
		await expect.element(link).toHaveAttribute('href', '/courses/a/b?t=62');
	});
});
