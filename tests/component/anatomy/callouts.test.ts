import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Callout } from '#lib/anatomy/callout.ts';
import CalloutList from '#lib/anatomy/CalloutList.svelte';
import CalloutOverlay from '#lib/anatomy/CalloutOverlay.svelte';
import OnScreenNow from '#lib/anatomy/OnScreenNow.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import '../../../src/app.css';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { findElement } from '../transcript/find-element.ts';

const callouts: Callout[] = [
	{
		id: 'k1',
		structure: 'hip-socket',
		startSeconds: 10,
		endSeconds: 20,
		at: [0.5, 0.4],
		label: [0.2, 0.2]
	},
	{
		id: 'k2',
		structure: 'femoral-head',
		startSeconds: 15,
		endSeconds: 25,
		at: [
			[0, 0.4, 0.5],
			[5, 0.6, 0.5]
		],
		label: [0.8, 0.95]
	}
];
const structures = new Map([
	['hip-socket', { name: 'Hip socket', definition: 'A cup.', href: '/anatomy/hip-socket' }],
	[
		'femoral-head',
		{ name: 'Femoral head', definition: '<b>A ball.</b>', href: '/anatomy/femoral-head' }
	]
]);

let player: PlayerState;
let playback: HandDrivenPlayback;
let target: HTMLElement;

beforeEach(async () => {
	await page.viewport(1000, 700);
	player = new PlayerState({ durationSeconds: 112, startSeconds: 0 });
	playback = new HandDrivenPlayback();
	target = document.createElement('div');
	Object.assign(target.style, { position: 'relative', width: '640px', height: '360px' });
	document.body.append(target);
});

afterEach(() => target.remove());

function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): void {
	const shown = mount(part, { target, props });
	player.attach(playback);
	flushSync();
	onTestFinished(() => unmount(shown));
}

function showOverlay(isShown = true): void {
	player.hasStarted = true;
	show(CalloutOverlay, { player, callouts, structures, isShown });
}

function frameAt(seconds: number): void {
	playback.presentFrame(seconds);
	flushSync();
}

function named(): (string | undefined)[] {
	return [...document.querySelectorAll<HTMLElement>('[data-callout]')].map(
		({ dataset }) => dataset['callout']
	);
}

describe('CalloutOverlay', () => {
	it('has the callouts that are due, and only those', () => {
		showOverlay();
		const seen = [9.99, 10, 16, 20, 25].map((seconds) => {
			frameAt(seconds);
			return named().join(' ');
		});
		expect(seen).toEqual(['', 'hip-socket', 'hip-socket femoral-head', 'femoral-head', '']);
	});

	it('names the structure', () => {
		showOverlay();
		frameAt(10);
		expect(document.querySelector('[data-callout]')?.textContent).toBe('Hip socket');
	});

	it('keeps its point on a structure that moves', () => {
		showOverlay();
		const places = [15, 17.5, 20].map((seconds) => {
			frameAt(seconds);
			return [...document.querySelectorAll('circle')].at(-1)?.getAttribute('cx');
		});
		expect(places).toEqual(['40.00%', '50.00%', '60.00%']);
	});

	it('points at the picture where the box around it is of another shape', () => {
		Object.assign(target.style, { width: '640px', height: '600px' });
		showOverlay();
		frameAt(10);
		const { top, height } = findElement('circle').getBoundingClientRect();
		const box = target.getBoundingClientRect();
		expect(top + height / 2 - box.top).toBeCloseTo(120 + 0.4 * 360, 0);
	});

	it('stays clear of controls and captions', () => {
		showOverlay();
		frameAt(21);
		const label = findElement('[data-callout]').getBoundingClientRect();
		expect(target.getBoundingClientRect().bottom - label.bottom).toBeGreaterThan(40);
	});

	it('can be read on a phone', () => {
		Object.assign(target.style, { width: '390px', height: '219px' });
		showOverlay();
		frameAt(10);
		const { fontSize } = getComputedStyle(findElement('[data-callout]'));
		expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(13);
	});

	it('shows at once what is due where the player was sent', () => {
		showOverlay();
		playback.seek(12);
		flushSync();
		expect(named()).toEqual(['hip-socket']);
	});

	it('waits for the first play, whose large button stands where labels may', async () => {
		show(CalloutOverlay, { player, callouts, structures, isShown: true });
		playback.seek(12);
		flushSync();
		const before = named();
		await playback.play();
		flushSync();
		expect([before, named()]).toEqual([[], ['hip-socket']]);
	});

	it('shows nothing when it is switched off', () => {
		showOverlay(false);
		frameAt(16);
		expect(named()).toEqual([]);
	});
});

describe('pausing at callouts', () => {
	beforeEach(() => {
		preferences.pausesAtCallouts = true;
		return () => (preferences.pausesAtCallouts = false);
	});

	function playFrom(...frames: number[]): void {
		showOverlay();
		playback.currentSeconds = frames[0] ?? 0;
		void playback.play();
		for (const seconds of frames) frameAt(seconds);
	}

	it('pauses when playing brings one up', () => {
		playFrom(9.92, 9.96, 10);
		expect(playback.isPaused).toBe(true);
	});

	it('goes on when played on', () => {
		playFrom(9.96, 10);
		void playback.play();
		frameAt(10.04);
		expect(playback.isPaused).toBe(false);
	});

	it('does not pause for what a seek goes over', () => {
		playFrom(9.5);
		playback.seek(10.2);
		frameAt(10.2);
		expect(playback.isPaused).toBe(false);
	});

	it('does not pause unless asked to', () => {
		preferences.pausesAtCallouts = false;
		playFrom(9.96, 10);
		expect(playback.isPaused).toBe(false);
	});
});

describe('OnScreenNow', () => {
	it('says what is on the picture, with the way to it', () => {
		show(OnScreenNow, { player, callouts, structures });
		playback.seek(16);
		flushSync();
		const links = page.getByRole('region', { name: 'On screen now' }).getByRole('link').elements();
		expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
			['Hip socket', '/anatomy/hip-socket'],
			['Femoral head', '/anatomy/femoral-head']
		]);
	});

	it('shows definitions as the text they are', () => {
		show(OnScreenNow, { player, callouts, structures });
		playback.seek(21);
		flushSync();
		expect(page.getByText('<b>A ball.</b>').elements()).toHaveLength(1);
	});

	it('is read out only while nothing plays', async () => {
		show(OnScreenNow, { player, callouts, structures });
		const live = () => target.querySelector('.now')?.getAttribute('aria-live');
		const before = live();
		await playback.play();
		flushSync();
		expect([before, live()]).toEqual(['polite', 'off']);
	});
});

describe('CalloutList', () => {
	it('leads to every callout, without script too', () => {
		show(CalloutList, { player, callouts, structures });
		const times = page.getByRole('link', { name: /show/ }).elements();
		expect(times.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
			['0:10 show Hip socket', '?t=10'],
			['0:15 show Femoral head', '?t=15']
		]);
	});

	it('plays from a callout', async () => {
		show(CalloutList, { player, callouts, structures });
		await userEvent.click(page.getByRole('link', { name: '0:15 show Femoral head' }));
		expect([playback.currentSeconds, playback.isPaused]).toEqual([15, false]);
	});
});
